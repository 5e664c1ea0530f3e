import { parseRegionView } from "@/lib/address/views";
import { parsePictureFile } from "@/lib/address/pictures";
import { notFound } from "../../answer";
import { answerMap } from "../../answer-map";
import { hasParts } from "../../parts";
import { readAsked } from "../../../asked";

type Context = { params: Promise<{ file: string }> };

/** `/pictures/regions/420000.svg`: a province's map of its parts, with the parameters of its page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const file = parsePictureFile((await params).file);
  if (file === undefined || !(await hasParts(file.stem))) return notFound(readAsked(request).text);
  return answerMap(request, file.format, file.stem, parseRegionView);
}
