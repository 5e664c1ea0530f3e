import { and, asc, eq, isNotNull, notInArray } from "drizzle-orm";
import { publishedOn, readWindow } from "@/lib/bulletin/periods/calendar";
import { readRecordNotices, recordRules } from "@/lib/review/record-notices";
import type { Document, Notice } from "@/lib/review/review";
import { parseDecimal } from "@/lib/record/quantity";
import type { Campaign } from "@/lib/record/types";
import { getDatabase } from "../client";
import { isCurrent } from "../records/current";
import { activities, observations } from "../schema/facts";
import { documents, notices, proposals } from "../schema/review";
import { getCampaigns } from "./campaigns";
import { zh } from "@/lib/text/zh/dictionary";

const most = { notices: 2000, records: 20_000 };

type Published = Pick<Document, "sha256" | "source" | "text">;

/** What a careful editor would ask about a published text and about the records of its source, in order of the text. */
export async function getPublicNotices({ sha256, source, text }: Published): Promise<Notice[]> {
  const campaigns = await getCampaigns(zh);
  const { rule, message, start, end } = notices;
  const ofWords = getDatabase()
    .select({ rule, message, start, end })
    .from(notices)
    .where(and(eq(notices.document, sha256), notInArray(rule, [...recordRules])))
    .orderBy(asc(start), asc(notices.id))
    .limit(most.notices)
    .all();
  const records = {
    editions: listEditions(sha256, campaigns),
    activities: listActivities(source).map((each) => ({ ...each, quote: text.slice(each.start, each.end) })),
    figures: listFigures(source),
  };
  const { head } = documents;
  const of = getDatabase().select({ head }).from(documents).where(eq(documents.sha256, sha256)).get();
  const window = of === undefined ? null : readWindow(text, publishedOn(text, of.head));
  return [...ofWords, ...readRecordNotices(records, campaigns, window)].toSorted((a, b) => a.start - b.start);
}

/** The editions on record that the text tells of; their days are those of the record. */
function listEditions(document: string, campaigns: readonly Campaign[]) {
  const isTold = and(
    eq(proposals.document, document),
    eq(proposals.kind, "campaign"),
    eq(proposals.state, "accepted"),
  );
  return getDatabase()
    .select({ record: proposals.record, start: proposals.start, end: proposals.end })
    .from(proposals)
    .where(isTold)
    .orderBy(asc(proposals.start), asc(proposals.id))
    .limit(most.records)
    .all()
    .flatMap(({ record, start, end }) => {
      const found = campaigns.find(({ id }) => id === record);
      return found === undefined ? [] : [{ ...found, start, end }];
    });
}

const isPlaced = <T extends { start: number | null; end: number | null }>(
  row: T,
): row is T & { start: number; end: number } => row.start !== null && row.end !== null;

const listActivities = (source: string) =>
  getDatabase()
    .select({
      campaign: activities.campaign,
      startsOn: activities.startsOn,
      endsOn: activities.endsOn,
      dateLiteral: activities.dateLiteral,
      start: activities.start,
      end: activities.end,
    })
    .from(activities)
    .where(and(isCurrent(activities), eq(activities.source, source), isNotNull(activities.start)))
    .orderBy(asc(activities.start), asc(activities.id))
    .limit(most.records)
    .all()
    .filter(isPlaced);

const listFigures = (source: string) =>
  getDatabase()
    .select({
      indicator: observations.indicator,
      region: observations.region,
      unit: observations.unit,
      value: observations.value,
      literal: observations.literal,
      periodEnd: observations.periodEnd,
      completeness: observations.completeness,
      start: observations.start,
      end: observations.end,
    })
    .from(observations)
    .where(and(isCurrent(observations), eq(observations.source, source), isNotNull(observations.start)))
    .orderBy(asc(observations.start), asc(observations.id))
    .limit(most.records)
    .all()
    .filter(isPlaced)
    .map((row) => ({ ...row, value: row.value === null ? null : parseDecimal(row.value) }));
