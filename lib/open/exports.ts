import type { Cell } from "./csv";
import { formatFigure, formatPeriod } from "@/lib/record/format";
import { getIndicator } from "@/lib/record/indicators";
import { editions } from "@/lib/text/zh/editions";
import { zh } from "@/lib/text/zh/dictionary";
import type { Activity, Adcode, Observation } from "@/lib/record/types";

type Names = ReadonlyMap<Adcode, string>;

/** A figure with its status and words beside the number, so that no cell has to be guessed at. */
export function toObservationCells(observation: Observation, names: Names): readonly Cell[] {
  const { id, region, indicator, period, status, value, unit, qualifier, basis, claims, citation, note } =
    observation;
  const { kind, title, publisher, date, url } = citation.source;
  return [
    id,
    names.get(region) ?? "",
    region,
    getIndicator(indicator).name,
    formatPeriod(period),
    period.start,
    period.end,
    zh.completeness[period.completeness],
    zh.status[status].word,
    formatFigure(observation),
    value,
    unit,
    zh.qualifier[qualifier].word,
    zh.basis[basis],
    claims.map((claim) => claim.literal).join("；"),
    zh.sourceKind[kind],
    title,
    publisher,
    date,
    url,
    note,
  ];
}

export function toActivityCells(activity: Activity, names: Names): readonly Cell[] {
  const { id, title, types, region, city, startsOn, endsOn, dateLiteral, yearInferred, campaign } = activity;
  const { status, organisations, citation } = activity;
  return [
    id,
    title,
    types.map((type) => zh.activityType[type]).join("、"),
    names.get(region) ?? "",
    region,
    city === null ? zh.activity.noCity : (names.get(city) ?? ""),
    city,
    startsOn,
    endsOn,
    dateLiteral,
    yearInferred ? zh.inferred.word : "",
    campaign,
    editions.status[status],
    organisations.map(({ name, role }) => `${name}（${zh.organisationRole[role]}）`).join("；"),
    citation.source.title,
  ];
}
