import { getShapes } from "@/db/queries/boundaries";
import { boundariesCodec } from "@/lib/address/api";
import { answer } from "../answer";
import { zh } from "@/lib/text/zh/dictionary";

export function GET(request: Request): Promise<Response> {
  return answer(zh, request, boundariesCodec, ({ scope }) => getShapes(zh, scope));
}
