import { refuse } from "../problem";
import { answerPicture } from "./answer";
import type { Format } from "@/lib/address/pictures";
import { getChartPicture } from "./chart-picture";
import { originOf } from "./origin";
import { movedPanel, readView } from "./read";
import { parsePanelView } from "@/lib/address/views";
import type { Text } from "@/lib/text/text";

/** One panel of `/financing`, with the parameters of that page and, where it has several, which one. */
export async function answerFinancing(text: Text, request: Request, format: Format): Promise<Response> {
  const moved = movedPanel(request);
  if (moved !== null) return moved;
  const read = readView(request, parsePanelView);
  if ("problem" in read) return refuse(read.problem);
  const found = await getChartPicture(text, read.view, originOf(request.headers));
  return "problem" in found ? refuse(found.problem) : answerPicture(text, found, format);
}
