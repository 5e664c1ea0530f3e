import { indicators } from "@/lib/record/indicators";
import { inferredChoices } from "@/lib/record/inferred";
import type { InferredChoice } from "@/lib/record/inferred";
import {
  isAdcode,
  isSlug,
  listParam,
  orNullParam,
  readParams,
  textOrNullParam,
  wordParam,
} from "@/lib/address/parameters";
import type { Codec, LeftOut, RawParams } from "@/lib/address/parameters";
import { suggestionCodec } from "@/lib/address/api";
import { readStrictly } from "@/lib/address/strict";
import { whens } from "@/lib/address/views";
import type { When } from "@/lib/address/views";
import { levels, activityTypes } from "@/lib/record/types";
import type { Activity, ActivityType, Adcode, Level, Observation, Source } from "@/lib/record/types";

/**
 * The public interface of /api/v1: parameters read by the same codecs as the pages', but strictly, and records as they
 * are promised to stay. Field names here are a contract with readers outside; the types of lib may move beneath it.
 */

export type Paging = { limit: number; cursor: string | null };
export type FilePaging = { limit: number | null; cursor: string | null };
export type RegionQuery = { q: string | null; level: Level[]; parent: string | null } & Paging;
export type ActivityQuery = {
  region: Adcode[];
  city: Adcode[];
  type: ActivityType[];
  campaign: string | null;
  source: string | null;
  when: When[];
  from: string | null;
  to: string | null;
  inferred: InferredChoice;
} & Paging;
export type ObservationQuery = {
  region: Adcode[];
  city: Adcode[];
  indicator: string[];
  source: string | null;
  from: string | null;
  to: string | null;
  inferred: InferredChoice;
} & Paging;
/** What is asked of records, whatever part of the list is wanted. */
export type Unpaged<V extends Paging> = Omit<V, keyof Paging>;

const mostRegions = 34;
/** A day of the calendar: 2019-02-30 is none. */
const isDay = (raw: string) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(raw)) return null;
  const day = new Date(`${raw}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(raw) ? raw : null;
};
const isRecordId = (raw: string) => (/^[a-z0-9][a-z0-9_-]{0,119}$/.test(raw) ? raw : null);
const isOneOf =
  <T extends string>(words: readonly T[]) =>
  (raw: string): T | null =>
    words.find((word) => word === raw) ?? null;

const paging: Codec<Paging> = {
  limit: suggestionCodec.limit,
  cursor: textOrNullParam(isRecordId, "nextCursor of the answer before"),
};
/** A file holds everything unless a limit is asked for. */
const filePaging: Codec<FilePaging> = { ...paging, limit: orNullParam(paging.limit) };
const region = listParam(isAdcode, mostRegions, `adcode,… (≤ ${mostRegions})`);
const inferred = wordParam(inferredChoices, "show");
const recordSource = textOrNullParam(isRecordId, "source.id");
const day = textOrNullParam(isDay, "2019-11-30");

export const regionCodec: Codec<RegionQuery> = {
  q: suggestionCodec.q,
  level: listParam(isOneOf(levels), levels.length, levels.join(" | ")),
  parent: textOrNullParam(isAdcode, "adcode"),
  ...paging,
};
const activityFilter: Codec<Unpaged<ActivityQuery>> = {
  region,
  city: region,
  type: listParam(isOneOf(activityTypes), activityTypes.length, activityTypes.join(" | ")),
  campaign: textOrNullParam(isSlug, "patent-week-13 | none"),
  source: recordSource,
  when: listParam(isOneOf(whens), whens.length, whens.join(" | ")),
  from: day,
  to: day,
  inferred,
};
const observationFilter: Codec<Unpaged<ObservationQuery>> = {
  region,
  city: region,
  indicator: listParam(
    isOneOf(indicators.map(({ id }) => id)),
    indicators.length,
    indicators.map(({ id }) => id).join(" | "),
  ),
  source: recordSource,
  from: day,
  to: day,
  inferred,
};
export const activityCodec: Codec<ActivityQuery> = { ...activityFilter, ...paging };
export const activityFileCodec = { ...activityFilter, ...filePaging };
export const observationCodec: Codec<ObservationQuery> = { ...observationFilter, ...paging };
export const observationFileCodec = { ...observationFilter, ...filePaging };

const isChangeKey = (raw: string) => (/^\d{4}-\d\d-\d\dT[\d:.]+Z_[a-z0-9_-]{3,200}$/.test(raw) ? raw : null);

export const changesCodec: Codec<Paging> = {
  ...paging,
  cursor: textOrNullParam(isChangeKey, "nextCursor of the answer before"),
};

/** Reads strictly: a parameter nobody knows or a value that cannot be read is a left-out, and the answer is 400. */
export function readQuery<V extends object>(codec: Codec<V>, raw: RawParams): { query: V; leftOut: LeftOut[] } {
  const { view, leftOut } = readStrictly((params) => readParams(codec, params), raw);
  return { query: view, leftOut };
}

export type List<T> = { data: T[]; total: number; nextCursor: string | null };

/** A page of a list: `rows` holds one more than `limit` when there is a next page. */
export function toList<T extends { id: string }, R>(
  rows: readonly T[],
  total: number,
  limit: number,
  toRecord: (row: T) => R,
): List<R> {
  const data = rows.slice(0, limit);
  return {
    data: data.map(toRecord),
    total,
    nextCursor: rows.length > limit ? (data.at(-1)?.id ?? null) : null,
  };
}

export function toActivityRecord({
  id,
  title,
  types,
  region: of,
  city,
  campaign,
  status,
  startsOn,
  endsOn,
  dateLiteral,
  yearInferred,
  organisations,
  note,
  citation,
}: Activity) {
  const { source, page, paragraph, sentence } = citation;
  return {
    id,
    title,
    types,
    region: of,
    city,
    campaign,
    status,
    startsOn,
    endsOn,
    dateLiteral,
    yearInferred,
    organisations,
    note,
    source: { id: source.id, page, paragraph, sentence },
  };
}

/** `value` is a number for convenience; `valueExact` carries every digit. Both null, with `status` beside them, when no number is known. */
export function toObservationRecord(observation: Observation) {
  const {
    id,
    region: of,
    indicator,
    period,
    basis,
    status,
    value,
    valueTo,
    unit,
    qualifier,
    literal,
    claims,
    note,
    citation,
  } = observation;
  return {
    id,
    region: of,
    indicator,
    periodStart: period.start,
    periodEnd: period.end,
    completeness: period.completeness,
    startInferred: period.startInferred,
    endInferred: period.endInferred,
    basis,
    status,
    value: value === null ? null : Number(value),
    valueTo: valueTo === null ? null : Number(valueTo),
    valueExact: value,
    unit,
    qualifier,
    literal,
    claims: claims.map(({ kind, scope, rank, literal: words }) => ({ kind, scope, rank, literal: words })),
    note,
    source: {
      ...toSourceRecord(citation.source),
      page: citation.page,
      paragraph: citation.paragraph,
      sentence: citation.sentence,
    },
  };
}

function toSourceRecord({ id, kind, title, publisher, date, url }: Source) {
  return { id, kind, title, publisher, date, url };
}

/** What a suggestion list needs of a region. */
export type RegionSuggestion = { adcode: Adcode; name: string; kind: string };
