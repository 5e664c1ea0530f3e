import { getQuotedRecord } from "@/db/queries/quotes";
import { toQuoteRecord } from "@/lib/reading/quotes";
import { reading } from "@/lib/text/zh/reading";
import { answerOne } from "../../answer";
import { zh } from "@/lib/text/zh/dictionary";

/** The sentence of one record; `quote` is null where the text of the source is not public. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/v1/quotes/[id]">,
): Promise<Response> {
  const { id } = await params;
  const quoted = await getQuotedRecord(id);
  return answerOne(zh, quoted && toQuoteRecord(quoted), reading.noRecord(id));
}
