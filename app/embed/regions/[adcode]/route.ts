import { parseRegionView } from "@/lib/address/views";
import { notFound } from "../../../pictures/answer";
import { hasParts } from "../../../pictures/parts";
import { answerMapEmbed } from "../../answer-map";

type Context = { params: Promise<{ adcode: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { adcode } = await params;
  return (await hasParts(adcode)) ? answerMapEmbed(request, adcode, parseRegionView) : notFound();
}
