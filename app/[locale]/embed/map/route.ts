import { textOf } from "@/app/text-of";
import { nation } from "@/lib/record/regions";
import { parseMapView } from "@/lib/address/views";
import { answerMapEmbed } from "../answer-map";

export async function GET(
  request: Request,
  { params }: RouteContext<"/[locale]/embed/map">,
): Promise<Response> {
  return answerMapEmbed(await textOf(params), request, nation, parseMapView);
}
