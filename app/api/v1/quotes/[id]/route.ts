import { getQuotedRecord } from "@/db/queries/quotes";
import { toQuoteRecord } from "@/lib/reading/quotes";
import { answerOne } from "../../answer";
import { readAsked } from "../../../../asked";

/** The sentence of one record; `quote` is null where the text of the source is not public. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/quotes/[id]">,
): Promise<Response> {
  const { text } = readAsked(request);
  const { id } = await params;
  const quoted = await getQuotedRecord(id);
  return answerOne(text, quoted && toQuoteRecord(quoted), text.reading.noRecord(id));
}
