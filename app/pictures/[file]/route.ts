import { nation } from "@/lib/record/regions";
import { parseMapView } from "@/lib/address/views";
import { parsePictureFile } from "@/lib/address/pictures";
import { notFound } from "../answer";
import { answerFinancing } from "../answer-financing";
import { answerMap } from "../answer-map";
import { readAsked } from "../../asked";

type Context = { params: Promise<{ file: string }> };

/** `/pictures/map.svg` and `/pictures/financing.png`, with the parameters of the pages they are of. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const file = parsePictureFile((await params).file);
  if (file?.stem === "map") return answerMap(request, file.format, nation, parseMapView);
  if (file?.stem === "financing") return answerFinancing(request, file.format);
  return notFound(readAsked(request).text);
}
