import { asc, eq } from "drizzle-orm";
import type { ImportSummary } from "@/lib/review/import-summary";
import { getDatabase } from "../client";
import { findAlike, toRead } from "../records/alike";
import type { Prepared } from "../records/prepared";
import { findSourceId } from "../records/source-id";
import { documents } from "../schema/review";
import { sources } from "../schema/facts";

const most = 12;
const around = 8; // characters on each side of a join

/** What importing `prepared` would do; writes nothing. */
export async function summarise(prepared: Prepared): Promise<ImportSummary> {
  const { parsed, ...file } = prepared;
  const database = getDatabase();
  const { fileName, encoding, sha256, text, joins, pages } = file;
  const known = database.select().from(sources).orderBy(asc(sources.id)).all();
  const source = findSourceId(parsed.head, sha256, known);
  const same = database
    .select({ sha256: documents.sha256 })
    .from(documents)
    .where(eq(documents.sha256, sha256))
    .get();
  return {
    fileName,
    encoding,
    sha256,
    characters: [...text].length,
    pages: pages.length + 1,
    joins: {
      count: joins.length,
      samples: joins.slice(0, most).map((at) => ({
        before: text.slice(Math.max(0, at - around), at),
        after: text.slice(at, at + around),
      })),
    },
    head: parsed.head,
    source: { id: source, title: known.find(({ id }) => id === source)?.title ?? null },
    counts: {
      campaigns: parsed.campaigns.length,
      activities: parsed.activities.length,
      observations: parsed.observations.length,
      numerals: parsed.numerals.length,
      open: parsed.numerals.filter(({ role }) => role === "open").length,
      notices: parsed.notices.length,
    },
    known: same !== undefined,
    alike: findAlike(database, toRead(database, prepared, source)),
  };
}
