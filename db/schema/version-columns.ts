import { sql } from "drizzle-orm";
import { check, index, integer, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { oneOf } from "./columns";

export const origins = ["data", "import", "desk"] as const;

/** What every version of a record carries beside its content (DESIGN.md §3.4). `record` is the column that gives it identity. */
export const version = (record: () => AnySQLiteColumn) => ({
  versionId: integer("version_id").primaryKey({ autoIncrement: true }),
  id: text("id").notNull().references(record),
  version: integer("version").notNull(),
  recordedAt: text("recorded_at").notNull(),
  supersededAt: text("superseded_at"),
  withdrawnBy: text("withdrawn_by"), // set when the version ended without a successor
  withdrawnReason: text("withdrawn_reason"),
  origin: text("origin", { enum: origins }).notNull(),
  originHash: text("origin_hash"), // of the CSV row, so that a reload knows what it loaded
  author: text("author").notNull(),
  reason: text("reason").notNull(),
});

/** Where in a source the record stands; `start` and `end` are offsets into the normalised text of that source. */
export const citation = (source: () => AnySQLiteColumn) => ({
  source: text("source").notNull().references(source),
  page: integer("page"),
  paragraph: integer("paragraph"),
  sentence: integer("sentence"),
  start: integer("start"),
  end: integer("end"),
});

type VersionColumns = {
  [key in "id" | "version" | "supersededAt" | "withdrawnBy" | "withdrawnReason" | "origin"]: AnySQLiteColumn;
};
type CitationColumns = {
  [key in "source" | "page" | "paragraph" | "sentence" | "start" | "end"]: AnySQLiteColumn;
};

/** One current version per record, and a span that is whole or absent. */
export const versionRules = (name: string, t: VersionColumns & CitationColumns) => [
  uniqueIndex(`${name}_version`).on(t.id, t.version),
  uniqueIndex(`${name}_current`)
    .on(t.id)
    .where(sql`${t.supersededAt} is null`),
  index(`${name}_source`).on(t.source),
  check(
    `${name}_withdrawn`,
    sql`(${t.withdrawnBy} is null) = (${t.withdrawnReason} is null) and (${t.withdrawnBy} is null or ${t.supersededAt} is not null)`,
  ),
  check(`${name}_origin`, oneOf(t.origin, origins)),
  check(
    `${name}_span`,
    sql`(${t.start} is null) = (${t.end} is null) and (${t.start} is null or ${t.start} < ${t.end})`,
  ),
];
