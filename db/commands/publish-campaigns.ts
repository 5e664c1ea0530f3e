import { and, desc, eq, ne } from "drizzle-orm";
import { saysTheme } from "@/lib/review/edition-choices";
import type { ProposedCampaign } from "@/lib/review/review";
import { isCurrent } from "../records/current";
import { findCurrentCampaign } from "../records/known-campaigns";
import { findLast, nextStamp, withdrawVersion } from "../records/versions";
import type { Author } from "../records/versions";
import { makeLocator } from "../records/text-position";
import { activities, campaigns } from "../schema/facts";
import { documents, proposals } from "../schema/review";
import type { Transaction } from "../transact";
import type { DocumentRow } from "./review-store";

type Row = typeof campaigns.$inferSelect;
type Said = Pick<Row, "series" | "number" | "name" | "theme" | "themeTranslated" | "startsOn" | "endsOn">;
type Cited = Pick<Row, "source" | "page" | "paragraph" | "sentence" | "start" | "end">;
type Accepted = { id: string; content: ProposedCampaign; start: number; end: number };

/**
 * Brings editions in line with a document's accepted proposals: a new one is created, one on record is corrected where the
 * text says something it did not, and is left as it stands where the text says the same or less. Editions this source brought
 * and no longer states are given back. Before the activities that refer to them.
 */
export function publishCampaigns(tx: Transaction, document: DocumentRow, by: Author): void {
  const taken = new Set<string>();
  for (const { id, content, start, end } of listAccepted(tx, document.sha256)) {
    taken.add(content.id);
    const now = findCurrentCampaign(tx, content.id);
    const said = overlay(now, content);
    if (now === undefined || !says(now, said))
      write(tx, content.id, said, citationOf(document, { start, end }), by);
    tx.update(proposals).set({ record: content.id }).where(eq(proposals.id, id)).run();
  }
  for (const { id } of listBrought(tx, document.source)) if (!taken.has(id)) giveBack(tx, id, document, by);
}

/** Takes back what a document said of editions, once its activities are withdrawn. */
export function unpublishCampaigns(tx: Transaction, document: DocumentRow, by: Author): void {
  for (const { id } of listBrought(tx, document.source)) giveBack(tx, id, document, by);
}

/**
 * An edition becomes again what it is without a document: as it was shipped, with what other published texts say of it; one
 * that only this document named is withdrawn, unless activities of another source are of it.
 */
function giveBack(tx: Transaction, id: string, document: DocumentRow, by: Author): void {
  const now = findCurrentCampaign(tx, id);
  if (now === undefined) return;
  const shipped = findShipped(tx, id);
  const others = listElsewhere(tx, id, document);
  const [first] = others;
  if (first !== undefined) {
    const said = others.reduce<Said | undefined>((base, each) => overlay(base, each.content), shipped);
    if (said !== undefined) write(tx, id, said, citationOf(first.document, first), by, shipped?.publisher);
  } else if (shipped !== undefined) {
    const {
      versionId: _versionId,
      withdrawnBy: _by,
      withdrawnReason: _why,
      supersededAt: _at,
      ...content
    } = shipped;
    const from = { origin: shipped.origin, originHash: shipped.originHash };
    tx.insert(campaigns)
      .values({ ...content, ...nextStamp(tx, campaigns, { id, kind: "campaign" }, now, by, from) })
      .run();
  } else if (!isNamedElsewhere(tx, id, document.source)) withdrawVersion(tx, campaigns, now.versionId, by);
}

/** What was said before with whatever a text states; what it leaves open stays as it was. */
function overlay(base: Said | undefined, content: ProposedCampaign): Said {
  const { kind: _kind, id: _id, ...said } = content;
  if (base === undefined) return said;
  const { theme, themeTranslated } = saysTheme(base, content) ? base : content;
  return {
    ...said,
    number: said.number ?? base.number,
    startsOn: said.startsOn ?? base.startsOn,
    endsOn: said.endsOn ?? base.endsOn,
    theme,
    themeTranslated,
  };
}

function says(row: Row, said: Said): boolean {
  const keys = ["series", "number", "name", "theme", "themeTranslated", "startsOn", "endsOn"] as const;
  return keys.every((key) => row[key] === said[key]);
}

function write(
  tx: Transaction,
  id: string,
  said: Said,
  cited: Cited,
  by: Author,
  publisher: string | null | undefined = findCurrentCampaign(tx, id)?.publisher,
): void {
  const last = findLast(tx, campaigns, id);
  const stamp = nextStamp(tx, campaigns, { id, kind: "campaign" }, last, by);
  tx.insert(campaigns)
    .values({ ...said, ...cited, publisher: publisher ?? null, note: null, ...stamp })
    .run();
}

function citationOf(document: DocumentRow, { start, end }: { start: number; end: number }): Cited {
  return { source: document.source, ...makeLocator(document.text, document.pages)(start), start, end };
}

function listAccepted(tx: Transaction, document: string): Accepted[] {
  return tx
    .select()
    .from(proposals)
    .where(
      and(eq(proposals.document, document), eq(proposals.kind, "campaign"), eq(proposals.state, "accepted")),
    )
    .orderBy(proposals.start, proposals.id)
    .all()
    .flatMap(({ id, content, start, end }) =>
      content.kind === "campaign" ? [{ id, content, start, end }] : [],
    );
}

const listBrought = (tx: Transaction, source: string) =>
  tx
    .select({ id: campaigns.id })
    .from(campaigns)
    .where(and(isCurrent(campaigns), eq(campaigns.source, source), eq(campaigns.origin, "import")))
    .orderBy(campaigns.id)
    .all();

const findShipped = (tx: Transaction, id: string) =>
  tx
    .select()
    .from(campaigns)
    .where(and(eq(campaigns.id, id), ne(campaigns.origin, "import")))
    .orderBy(desc(campaigns.version))
    .limit(1)
    .get();

/** What other published texts say of an edition, the earliest import first. */
function listElsewhere(tx: Transaction, id: string, { source }: DocumentRow) {
  return tx
    .select()
    .from(documents)
    .where(and(eq(documents.state, "published"), eq(documents.isAnchor, true), ne(documents.source, source)))
    .orderBy(documents.importedAt, documents.sha256)
    .all()
    .flatMap((document) =>
      listAccepted(tx, document.sha256)
        .filter(({ content }) => content.id === id)
        .map((each) => ({ ...each, document })),
    );
}

function isNamedElsewhere(tx: Transaction, id: string, source: string): boolean {
  const other = and(isCurrent(activities), eq(activities.campaign, id), ne(activities.source, source));
  return tx.select({ id: activities.id }).from(activities).where(other).limit(1).get() !== undefined;
}
