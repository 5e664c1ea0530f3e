import { parseRegionView } from "@/lib/address/views";
import { notFound } from "../../../../pictures/answer";
import { hasParts } from "../../../../pictures/parts";
import { answerMapEmbed } from "../../answer-map";
import { textOf } from "@/app/text-of";

type Context = { params: Promise<{ locale: string; adcode: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const text = await textOf(params);
  const { adcode } = await params;
  return (await hasParts(adcode)) ? answerMapEmbed(text, request, adcode, parseRegionView) : notFound(text);
}
