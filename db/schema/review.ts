import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { BulletinHead, Numeral, Proposal } from "@/lib/review/review";
import { documentStates, numeralRoles, proposalKinds, proposalStates } from "@/lib/review/review";
import { sourceKinds } from "@/lib/record/types";
import { flag, isFlag, oneOf } from "./columns";
import { records } from "./facts";

/** What lies between a file and the public pages (lib/review/review.ts). Nothing here is ever deleted. */

const isSpan = (t: { start: AnySQLiteColumn; end: AnySQLiteColumn }) =>
  sql`0 <= ${t.start} and ${t.start} < ${t.end}`;

export const documents = sqliteTable(
  "documents",
  {
    sha256: text("sha256").primaryKey(),
    source: text("source").notNull(), // no foreign key: the source of a draft becomes public with it, not before
    sourceKind: text("source_kind", { enum: sourceKinds }).notNull(),
    head: text("head", { mode: "json" }).$type<BulletinHead>().notNull(),
    url: text("url"),
    fileName: text("file_name").notNull(),
    encoding: text("encoding").notNull(),
    text: text("text").notNull(),
    joins: text("joins", { mode: "json" }).$type<number[]>().notNull(),
    pages: text("pages", { mode: "json" }).$type<number[]>().notNull(),
    state: text("state", { enum: documentStates }).notNull(),
    isAnchor: flag("is_anchor"), // the text that spans of records of its source refer to
    importedAt: text("imported_at").notNull(),
    importedBy: text("imported_by").notNull(),
  },
  (t) => [
    index("documents_imported").on(t.importedAt, t.sha256),
    uniqueIndex("documents_anchor")
      .on(t.source)
      .where(sql`${t.isAnchor} = 1`),
    check("documents_sha256", sql`length(${t.sha256}) = 64 and ${t.sha256} not glob '*[^0-9a-f]*'`),
    check("documents_source", sql`length(${t.source}) between 1 and 120`),
    check("documents_source_kind", oneOf(t.sourceKind, sourceKinds)),
    check("documents_url", sql`${t.url} is null or ${t.url} glob 'http*://*'`),
    check("documents_file_name", sql`length(${t.fileName}) between 1 and 255`),
    check("documents_text", sql`length(${t.text}) between 1 and 20971520`),
    check("documents_lists", sql`json_type(${t.joins}) = 'array' and json_type(${t.pages}) = 'array'`),
    check("documents_state", oneOf(t.state, documentStates)),
    check("documents_is_anchor", isFlag(t.isAnchor)),
    check("documents_imported_by", sql`length(${t.importedBy}) between 1 and 100`),
  ],
);

const ofDocument = () =>
  text("document")
    .notNull()
    .references(() => documents.sha256);

export const proposals = sqliteTable(
  "proposals",
  {
    id: text("id").primaryKey(),
    document: ofDocument(),
    kind: text("kind", { enum: proposalKinds }).notNull(),
    content: text("content", { mode: "json" }).$type<Proposal["content"]>().notNull(),
    quote: text("quote").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    rule: text("rule").notNull(),
    state: text("state", { enum: proposalStates }).notNull(),
    reason: text("reason"),
    revision: integer("revision").notNull(),
    decidedBy: text("decided_by"),
    decidedAt: text("decided_at"),
    record: text("record").references(() => records.id), // what it became, or the shipped record it gives its place
  },
  (t) => [
    index("proposals_document").on(t.document, t.start, t.id),
    index("proposals_record").on(t.record),
    check(
      "proposals_kind",
      sql`${oneOf(t.kind, proposalKinds)} and json_extract(${t.content}, '$.kind') = ${t.kind}`,
    ),
    check("proposals_span", isSpan(t)),
    check("proposals_quote", sql`length(${t.quote}) between 1 and 200000`),
    check("proposals_content", sql`length(${t.content}) <= 100000`),
    check("proposals_state", oneOf(t.state, proposalStates)),
    check("proposals_dismissed", sql`${t.state} <> 'dismissed' or ${t.reason} is not null`),
    check("proposals_revision", sql`${t.revision} >= 1`),
    check("proposals_decided", sql`(${t.decidedBy} is null) = (${t.decidedAt} is null)`),
  ],
);

export const numerals = sqliteTable(
  "numerals",
  {
    document: ofDocument(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    text: text("text").notNull(),
    role: text("role", { enum: numeralRoles }).notNull(),
    reason: text("reason"),
    decidedBy: text("decided_by"),
    decidedAt: text("decided_at"),
  },
  (t) => [
    primaryKey({ columns: [t.document, t.start] }),
    check("numerals_span", isSpan(t)),
    check("numerals_role", oneOf(t.role, numeralRoles)),
    check("numerals_dismissed", sql`${t.role} <> 'dismissed' or ${t.reason} is not null`),
    check("numerals_decided", sql`(${t.decidedBy} is null) = (${t.decidedAt} is null)`),
  ],
);

export const notices = sqliteTable(
  "notices",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    document: ofDocument(),
    rule: text("rule").notNull(),
    message: text("message").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
  },
  (t) => [index("notices_document").on(t.document, t.start), check("notices_span", isSpan(t))],
);

export const actions = [
  "import",
  "accept",
  "edit",
  "split",
  "merge",
  "add",
  "dismiss",
  "assign",
  "undo",
  "publish",
  "withdraw",
  "restore",
] as const;
export type Action = (typeof actions)[number];

/** What a decision found and what it left: the proposals and numerals it touched, whole. */
export type Snapshot = { proposals: Proposal[]; numerals: Numeral[] };

export const revisions = sqliteTable(
  "revisions",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    document: ofDocument(),
    action: text("action", { enum: actions }).notNull(),
    before: text("before", { mode: "json" }).$type<Snapshot>().notNull(),
    after: text("after", { mode: "json" }).$type<Snapshot>().notNull(),
    reason: text("reason"),
    author: text("author").notNull(),
    at: text("at").notNull(),
    undoes: integer("undoes").references((): AnySQLiteColumn => revisions.id),
    chain: text("chain"), // of what readers see: a hash over this decision and the one before, db/records/chain.ts
  },
  (t) => [
    index("revisions_document").on(t.document, t.id),
    uniqueIndex("revisions_undoes").on(t.undoes), // a decision is undone once
    check("revisions_action", oneOf(t.action, actions)),
    check("revisions_undoes_action", sql`(${t.undoes} is not null) = (${t.action} = 'undo')`),
    check("revisions_author", sql`length(${t.author}) between 1 and 100`),
    check("revisions_reason", sql`${t.reason} is null or length(${t.reason}) between 1 and 1000`),
  ],
);

/** What an admin may change; one row a setting. */
export const settings = sqliteTable("settings", {
  name: text("name").primaryKey(),
  value: text("value").notNull(),
  setBy: text("set_by").notNull(),
  setAt: text("set_at").notNull(),
});
