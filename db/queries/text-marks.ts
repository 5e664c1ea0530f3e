import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { redact } from "@/lib/reading/contact-details";
import type { Document, Notice } from "@/lib/review/review";
import type { TextMark } from "@/lib/reading/segments";
import { getDatabase } from "../client";
import { activities, claims, observations } from "../schema/facts";
import { isCurrent } from "../records/current";
import { findPublishedText } from "./documents";
import { getPublicNotices } from "./public-notices";
import { findMarked } from "./reviews";

export type PublicText = Pick<Document, "sha256" | "text" | "pages"> & { marks: TextMark[]; notices: Notice[] };

const mostMarks = 20_000;

/** The published text of a source as readers see it: contact details covered, with the spans of its records and the editor's notes. */
export async function getPublicText(source: string): Promise<PublicText | undefined> {
  const document = await findPublishedText(source);
  if (document === undefined) return undefined;
  const { sha256, text, pages } = document;
  const marks = (["activity", "observation", "claim"] as const).flatMap((kind) => getMarks(kind, source, text));
  return {
    sha256,
    text: redact(text),
    pages,
    marks: marks.toSorted((a, b) => a.start - b.start),
    notices: (await getPublicNotices(document)).map((each) => ({ ...each, message: redact(each.message) })),
  };
}

const tables = { activity: activities, observation: observations, claim: claims };

function getMarks(kind: keyof typeof tables, source: string, text: string): TextMark[] {
  const table = tables[kind];
  const literal = "literal" in table ? sql<string | null>`${table.literal}` : sql<null>`null`;
  const rows = getDatabase()
    .select({ id: table.id, start: table.start, end: table.end, literal })
    .from(table)
    .where(and(isCurrent(table), eq(table.source, source), isNotNull(table.start)))
    .orderBy(asc(table.start), asc(table.id))
    .limit(mostMarks)
    .all();
  return rows.flatMap(({ id, start, end, literal: written }) =>
    start === null || end === null ? [] : [{ id, kind, ...findMarked(text, { start, end, literal: written }) }],
  );
}
