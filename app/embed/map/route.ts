import { nation } from "@/lib/record/regions";
import { parseMapView } from "@/lib/address/views";
import { answerMapEmbed } from "../answer-map";

export const GET = (request: Request): Promise<Response> => answerMapEmbed(request, nation, parseMapView);
