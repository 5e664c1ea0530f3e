import { getShapes } from "@/db/queries/boundaries";
import { boundariesCodec } from "@/lib/address/api";
import { answer } from "../answer";

export function GET(request: Request): Promise<Response> {
  return answer(request, boundariesCodec, ({ scope }, text) => getShapes(text, scope));
}
