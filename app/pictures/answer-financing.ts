import { refuse } from "../problem";
import { answerPicture } from "./answer";
import type { Format } from "@/lib/address/pictures";
import { getChartPicture } from "./chart-picture";
import { originOf } from "./origin";
import { movedPanel, readPicture } from "./read";
import { parsePanelView } from "@/lib/address/views";

/** One panel of `/financing`, with the parameters of that page and, where it has several, which one. */
export async function answerFinancing(request: Request, format: Format): Promise<Response> {
  const moved = movedPanel(request);
  if (moved !== null) return moved;
  const read = readPicture(request, parsePanelView);
  const { text } = read;
  if ("problem" in read) return refuse(text, read.problem);
  const found = await getChartPicture(text, read.view, originOf(request.headers));
  return "problem" in found ? refuse(text, found.problem) : answerPicture(text, found, format);
}
