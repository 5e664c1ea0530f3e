import { createElement } from "react";
import { ChartEmbed } from "@/components/picture/chart-embed";
import { ownOrigin } from "@/lib/address/own-origin";
import { parsePanelView } from "@/lib/address/views";
import { refuse } from "../../../problem";
import { findChartWords } from "../../../pictures/chart-picture";
import { movedPanel, readView } from "../../../pictures/read";
import { answerEmbed } from "../answer";
import { textOf } from "@/app/text-of";

/** One panel of a comparison as a document for an iframe. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/[locale]/embed/financing">,
): Promise<Response> {
  const text = await textOf(params);
  const moved = movedPanel(request);
  if (moved !== null) return moved;
  const read = readView(request, parsePanelView);
  if ("problem" in read) return refuse(text, read.problem);
  const found = await findChartWords(text, read.view, ownOrigin());
  return "problem" in found ? refuse(text, found.problem) : answerEmbed(createElement(ChartEmbed, found.props));
}
