import { parseMapView } from "@/lib/address/views";
import { answerMapEmbed } from "../answer-map";

export const GET = (request: Request): Promise<Response> => answerMapEmbed(request, "100000", parseMapView);
