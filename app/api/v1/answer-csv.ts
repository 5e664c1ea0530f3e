import { readSlices } from "@/db/queries/slices";
import type { Slice } from "@/db/queries/slices";
import { csvHead, csvLines } from "@/lib/open/csv";
import type { Export } from "@/lib/open/exports";
import { open } from "../../problem";
import { getNames } from "./names";
import type { Text } from "@/lib/text/text";

type Asked = { limit: number | null; cursor: string | null };

/** A CSV file of records to keep, sent slice by slice, under a name that says what it is. */
export async function answerCsv<T extends { id: string }>(
  text: Text,
  { limit, cursor }: Asked,
  name: string,
  { heads, cells }: Export<T>,
  read: (slice: Slice) => Promise<T[]>,
): Promise<Response> {
  const names = await getNames(text);
  const slices = readSlices(read, { after: cursor, limit: limit ?? Infinity });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(encoder.encode(csvHead(heads(text)))),
    pull: async (stream) => {
      const { value, done } = await slices.next();
      if (done === true) stream.close();
      else stream.enqueue(encoder.encode(csvLines(value.map((record) => cells(text, record, names)))));
    },
    cancel: async () => {
      await slices.return();
    },
  });
  return new Response(body, {
    headers: {
      ...open,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
    },
  });
}
