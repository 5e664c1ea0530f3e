import { sql } from "drizzle-orm";
import { z } from "zod";
import { changeActions } from "@/lib/reading/changes";
import type { ChangeBatch, RecordChange } from "@/lib/reading/changes";
import { getDatabase } from "../client";
import { spanOnly } from "../records/versions";
import { activities, campaigns, claims, observations, recordKinds } from "../schema/facts";
import { origins } from "../schema/version-columns";

const change = z.object({
  record: z.string(),
  kind: z.enum(recordKinds),
  action: z.enum(changeActions),
  at: z.string(),
  who: z.string(),
  why: z.string(),
  origin: z.enum(origins),
  title: z.string(), // of the activity, the figure as written or the words of the claim
  region: z.string().nullable(),
  indicator: z.string().nullable(),
  source: z.string().nullable(), // a shipped edition names none
});

/** Something that happened to a public record. */
export type Change = z.output<typeof change>;

const titles = {
  activity: { table: activities, title: sql`title`, region: sql`region`, indicator: sql`null` },
  observation: {
    table: observations,
    title: sql`coalesce(literal, value || unit, '')`,
    region: sql`region`,
    indicator: sql`indicator`,
  },
  claim: { table: claims, title: sql`literal`, region: sql`null`, indicator: sql`null` },
  campaign: { table: campaigns, title: sql`name`, region: sql`null`, indicator: sql`null` },
} as const;

/** Written versions and withdrawals of one kind; a version that only moved its span in the text is no change. */
function changesOf(kind: keyof typeof titles) {
  const { table, title, region, indicator } = titles[kind];
  const shared = sql`${title} as title, ${region} as region, ${indicator} as indicator, source, origin, version_id as version_id`;
  return sql`
    select id as record, ${kind} as kind, case when version = 1 then 'added' else 'corrected' end as action,
      recorded_at as at, author as who, reason as why, ${shared} from ${table} where reason <> ${spanOnly}
    union all
    select id, ${kind}, 'withdrawn', superseded_at, withdrawn_by, withdrawn_reason, ${shared}
      from ${table} where withdrawn_by is not null`;
}

const all = sql`${changesOf("activity")} union all ${changesOf("observation")} union all ${changesOf("claim")} union all ${changesOf("campaign")}`;
const newestFirst = sql`order by at desc, kind, record, action`;

/** What was added, corrected and withdrawn, newest first, with who and why; `page` counts from 1. */
export async function getChanges(page = 1, size = 100): Promise<Change[]> {
  const rows = getDatabase().all(sql`${all} ${newestFirst} limit ${size} offset ${(page - 1) * size}`);
  return z.array(change).parse(rows);
}

/** A change has no number of its own: when, what kind, which record and what happened name it. */
const key = sql`at || '_' || kind || '_' || record || '_' || action`;

/** The same, for readers that follow a cursor; `after` is the key of the last change already seen. */
export async function getChangeSlice(
  after: string | null,
  limit: number,
): Promise<(RecordChange & { id: string })[]> {
  const [at = "", kind = "", record = "", action = ""] = after === null ? [] : splitKey(after);
  const isLater = sql`where at < ${at} or (at = ${at} and (kind, record, action) > (${kind}, ${record}, ${action}))`;
  const rows = getDatabase().all(
    sql`select *, ${key} as id from (${all}) ${after === null ? sql`` : isLater} ${newestFirst} limit ${limit}`,
  );
  return z.array(change.omit({ who: true }).extend({ id: z.string() })).parse(rows);
}

/** A record's id may hold the mark that parts the key. */
function splitKey(id: string): string[] {
  const [at = "", kind = "", ...rest] = id.split("_");
  return [at, kind, rest.slice(0, -1).join("_"), rest.at(-1) ?? ""];
}

export async function countChanges(): Promise<number> {
  return count(sql`select count(*) as total from (${all})`);
}

const together = sql`at, action, why, origin`;

export async function countChangeBatches(): Promise<number> {
  return count(sql`select count(*) as total from (select 1 from (${all}) group by ${together})`);
}

const count = (query: ReturnType<typeof sql>) =>
  z.object({ total: z.number() }).parse(getDatabase().get(query)).total;

const group = z.object({
  at: z.string(),
  action: z.enum(changeActions),
  why: z.string(),
  origin: z.enum(origins),
  activity: z.number(),
  observation: z.number(),
  claim: z.number(),
  campaign: z.number(),
});

const mostListed = 60;

/** Changes of one kind made at one moment for one reason, together, newest first; `page` counts from 1. */
export async function getChangeBatches(page = 1, size = 50): Promise<ChangeBatch[]> {
  const of = (kind: string) => sql`sum(kind = ${kind})`;
  const rows = getDatabase().all(sql`
    select at, action, why, origin, ${of("activity")} as activity, ${of("observation")} as observation, ${of("claim")} as claim, ${of("campaign")} as campaign
      from (${all}) group by ${together} order by at desc, action, why, origin limit ${size} offset ${(page - 1) * size}`);
  return z
    .array(group)
    .parse(rows)
    .map(({ at, action, why, origin, ...counts }) => ({
      at,
      action,
      why,
      origin,
      counts: recordKinds.map((kind) => ({ kind, count: counts[kind] })).filter((item) => item.count > 0),
      changes: getMembers({ at, action, why, origin }),
    }));
}

function getMembers({
  at,
  action,
  why,
  origin,
}: Pick<ChangeBatch, "at" | "action" | "why" | "origin">): RecordChange[] {
  const rows = getDatabase().all(
    sql`select * from (${all}) where at = ${at} and action = ${action} and why = ${why} and origin = ${origin}
      ${newestFirst} limit ${mostListed}`,
  );
  return z.array(change.omit({ who: true })).parse(rows);
}
