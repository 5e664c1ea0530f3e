import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Numeral, Proposal } from "@/lib/review/review";
import type { Database } from "./client";
import { hashLink, isPublic } from "./records/chain";
import { toProposal } from "./records/proposals";
import { activities, campaigns, claims, observations } from "./schema/facts";
import { numerals, proposals, revisions } from "./schema/review";

/** Where the database contradicts itself; `what` names the table, record or decision. */
export type Fault = {
  kind: "integrity" | "reference" | "versions" | "decisions" | "chain";
  what: string;
  rows?: number;
};

export type Verification = { faults: Fault[]; records: number; decisions: number };

/** Holds the whole database against itself: file, references, chains of versions, decisions and what they left, publishes. */
export function verifyDatabase(database: Database): Verification {
  const records = database.get<{ total: number }>(sql`select count(*) as total from records`).total;
  const decisions = database.get<{ total: number }>(sql`select count(*) as total from revisions`).total;
  return {
    faults: [
      ...findBroken(database),
      ...findUnchained(database),
      ...findUndecided(database),
      ...findRewritten(database),
    ],
    records,
    decisions,
  };
}

const text = z.string();
const reference = z.array(z.object({ table: z.string() }));

/** What SQLite itself finds: pages that contradict each other, rows that point nowhere. */
export function findBroken({ $client }: Pick<Database, "$client">): Fault[] {
  const found = text.parse($client.pragma("integrity_check(1)", { simple: true }));
  const lost = Map.groupBy(reference.parse($client.pragma("foreign_key_check")), ({ table }) => table);
  return [
    ...(found === "ok" ? [] : [{ kind: "integrity", what: found } as const]),
    ...[...lost].map(([what, rows]) => ({ kind: "reference", what, rows: rows.length }) as const),
  ];
}

const record = z.array(z.object({ id: z.string() }));

/** Records whose versions are not 1 to n, or of which one does not end where the next begins, or two hold at once. */
function findUnchained(database: Database): Fault[] {
  return [activities, observations, claims, campaigns].flatMap((table) =>
    record
      .parse(
        database.all(sql`
          select distinct id from (
            select id, version, superseded_at,
              row_number() over (partition by id order by version) as place,
              lead(recorded_at) over (partition by id order by version) as next_at
            from ${table})
          where version <> place or (next_at is not null and (superseded_at is null or superseded_at > next_at))`),
      )
      .map(({ id }) => ({ kind: "versions", what: id }) as const),
  );
}

/** Proposals and numerals that are not as the last decision about them left them. */
function findUndecided(database: Database): Fault[] {
  const left = { proposals: new Map<string, Proposal>(), numerals: new Map<string, Numeral>() };
  for (const { document, after } of database.select().from(revisions).orderBy(revisions.id).all()) {
    for (const proposal of after.proposals) left.proposals.set(proposal.id, proposal);
    for (const numeral of after.numerals) left.numerals.set(`${document}:${numeral.start}`, numeral);
  }
  const unlike = database
    .select()
    .from(proposals)
    .all()
    .map(toProposal)
    .filter((proposal) => {
      const decided = left.proposals.get(proposal.id);
      return decided !== undefined && !isSame(decided, proposal);
    });
  const stray = database
    .select()
    .from(numerals)
    .all()
    .filter(({ document, start, role, reason }) => {
      const decided = left.numerals.get(`${document}:${start}`);
      return decided !== undefined && (decided.role !== role || decided.reason !== reason);
    });
  return [...unlike.map(({ id }) => id), ...stray.map(({ document, start }) => `${document}:${start}`)].map(
    (what) => ({ kind: "decisions", what }) as const,
  );
}

const isSame = (a: Proposal, b: Proposal) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The same value with the keys of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

/** Public decisions whose hash is not that of what they wrote and of the one before. Older ones, made before there were hashes, have none. */
function findRewritten(database: Database): Fault[] {
  let before: string | null = null;
  const faults: Fault[] = [];
  for (const revision of database.select().from(revisions).orderBy(revisions.id).all()) {
    if (!isPublic(revision.action)) continue;
    if (revision.chain === null) {
      if (before !== null) faults.push({ kind: "chain", what: String(revision.id) });
      continue;
    }
    if (revision.chain !== hashLink(database, revision, before))
      faults.push({ kind: "chain", what: String(revision.id) });
    before = revision.chain;
  }
  return faults;
}
