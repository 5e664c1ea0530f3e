import { getRegions } from "@/db/queries/regions";
import { readSlices } from "@/db/queries/slices";
import type { Slice } from "@/db/queries/slices";
import { csvHead, csvLines } from "@/lib/open/csv";
import type { Cell } from "@/lib/open/csv";
import type { Adcode } from "@/lib/record/types";
import { open } from "../../problem";

type Names = ReadonlyMap<Adcode, string>;
type Asked = { limit: number | null; cursor: string | null };

/** A CSV file of records to keep, sent slice by slice, under a name that says what it is. */
export async function answerCsv<T extends { id: string }>(
  { limit, cursor }: Asked,
  name: string,
  header: readonly string[],
  read: (slice: Slice) => Promise<T[]>,
  toCells: (record: T, names: Names) => readonly Cell[],
): Promise<Response> {
  const names = new Map((await getRegions()).map(({ adcode, name: of }) => [adcode, of]));
  const slices = readSlices(read, { after: cursor, limit: limit ?? Infinity });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(encoder.encode(csvHead(header))),
    pull: async (stream) => {
      const { value, done } = await slices.next();
      if (done === true) stream.close();
      else stream.enqueue(encoder.encode(csvLines(value.map((record) => toCells(record, names)))));
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
