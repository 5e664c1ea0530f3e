import { parseRegionView } from "@/lib/address/views";
import { notFound } from "../../../pictures/answer";
import { hasParts } from "../../../pictures/parts";
import { answerMapEmbed } from "../../answer-map";
import { zh } from "@/lib/text/zh/dictionary";

type Context = { params: Promise<{ adcode: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { adcode } = await params;
  return (await hasParts(adcode)) ? answerMapEmbed(zh, request, adcode, parseRegionView) : notFound(zh);
}
