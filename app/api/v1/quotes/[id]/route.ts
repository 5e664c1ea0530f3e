import { getQuotedRecord } from "@/db/queries/quotes";
import { toQuoteRecord } from "@/lib/reading/quotes";
import { answer, answerOne } from "../../answer";

/** The sentence of one record; `quote` is null where the text of the source is not public. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/quotes/[id]">,
): Promise<Response> {
  const { id } = await params;
  return answer(request, {}, async (_query, text) => {
    const quoted = await getQuotedRecord(id);
    return answerOne(text, quoted && toQuoteRecord(quoted), text.reading.noRecord(id));
  });
}
