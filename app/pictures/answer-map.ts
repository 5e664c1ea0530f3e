import type { LeftOut, RawParams } from "@/lib/address/parameters";
import type { Adcode } from "@/lib/record/types";
import { refuse } from "../problem";
import { answerPicture } from "./answer";
import type { Format } from "@/lib/address/pictures";
import { getMapPicture } from "./map-picture";
import type { AskedMap } from "./map-picture";
import { originOf } from "./origin";
import { readPicture } from "./read";

type Parse = (raw: RawParams) => { view: AskedMap; leftOut: LeftOut[] };

/** The map of a scope under the parameters of its page; what cannot be read and a period without data are refused. */
export async function answerMap(
  request: Request,
  format: Format,
  scope: Adcode,
  parse: Parse,
): Promise<Response> {
  const read = readPicture(request, parse);
  const { text } = read;
  if ("problem" in read) return refuse(text, read.problem);
  const found = await getMapPicture(text, scope, read.view, originOf(request.headers));
  return "problem" in found ? refuse(text, found.problem) : answerPicture(text, found, format);
}
