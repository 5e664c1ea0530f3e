import { sql } from "drizzle-orm";
import { z } from "zod";
import { getDatabase } from "../client";
import { spanOnly } from "../commands/record-versions";
import { activities, claims, observations, recordKinds } from "../schema";

const change = z.object({
  record: z.string(),
  kind: z.enum(recordKinds),
  action: z.enum(["added", "corrected", "withdrawn"]),
  at: z.string(),
  who: z.string(),
  why: z.string(),
  origin: z.string(),
  title: z.string(), // of the activity, the figure as written or the words of the claim
  region: z.string().nullable(),
  indicator: z.string().nullable(),
  source: z.string(),
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

/** What was added, corrected and withdrawn, newest first, with who and why; `page` counts from 1. */
export async function getChanges(page = 1, size = 100): Promise<Change[]> {
  const all = sql`${changesOf("activity")} union all ${changesOf("observation")} union all ${changesOf("claim")}`;
  const rows = getDatabase().all(
    sql`${all} order by at desc, kind, record, action limit ${size} offset ${(page - 1) * size}`,
  );
  return z.array(change).parse(rows);
}
