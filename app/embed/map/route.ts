import { nation } from "@/lib/record/regions";
import { parseMapView } from "@/lib/address/views";
import { answerMapEmbed } from "../answer-map";
import { zh } from "@/lib/text/zh/dictionary";

export const GET = (request: Request): Promise<Response> => answerMapEmbed(zh, request, nation, parseMapView);
