import { isCalendarDay } from "@/lib/record/calendar-day";
import { indicators } from "@/lib/record/indicators";
import { pickAt } from "@/lib/record/field-shapes";
import {
  activityFields,
  citationFields,
  claimFields,
  observationFields,
  sourceFields,
} from "@/lib/record/fields";
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
const isDay = (raw: string) => (isCalendarDay(raw) ? raw : null);
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

export function toActivityRecord(activity: Activity) {
  const { source, ...place } = activity.citation;
  return {
    id: activity.id,
    ...pickAt(activityFields, "api", activity),
    source: { id: source.id, ...pickAt(citationFields, "api", place) },
  };
}

/** `value` is a number for convenience; `valueExact` carries every digit. Both null, with `status` beside them, when no number is known. */
export function toObservationRecord(observation: Observation) {
  const { id, period, value, valueTo, citation } = observation;
  const { start: periodStart, end: periodEnd, completeness, startInferred, endInferred } = period;
  const flat = { ...observation, periodStart, periodEnd, completeness, startInferred, endInferred };
  return {
    id,
    ...pickAt(observationFields, "api", flat),
    value: value === null ? null : Number(value),
    valueTo: valueTo === null ? null : Number(valueTo),
    valueExact: value,
    claims: observation.claims.map((claim) => pickAt(claimFields, "api", claim)),
    source: { ...toSourceRecord(citation.source), ...pickAt(citationFields, "api", citation) },
  };
}

const toSourceRecord = (source: Source) => ({ id: source.id, ...pickAt(sourceFields, "api", source) });

/** What a suggestion list needs of a region. */
export type RegionSuggestion = { adcode: Adcode; name: string; kind: string };
