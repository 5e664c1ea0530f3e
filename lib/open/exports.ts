import type { Cell } from "./csv";
import { formatFigure, formatPeriod } from "@/lib/record/format";
import { getIndicator } from "@/lib/record/indicators";
import type { Activity, Adcode, Observation } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

type Names = ReadonlyMap<Adcode, string>;

/** A figure with its status and words beside the number, so that no cell has to be guessed at. */
export function toObservationCells(text: Text, observation: Observation, names: Names): readonly Cell[] {
  const { id, region, indicator, period, status, value, unit, qualifier, basis, claims, citation, note } =
    observation;
  const { kind, title, publisher, date, url } = citation.source;
  return [
    id,
    names.get(region) ?? "",
    region,
    getIndicator(indicator).name,
    formatPeriod(text, period),
    period.start,
    period.end,
    text.completeness[period.completeness],
    text.status[status].word,
    formatFigure(text, observation),
    value,
    unit,
    text.qualifier[qualifier].word,
    text.basis[basis],
    claims.map((claim) => claim.literal).join("；"),
    text.sourceKind[kind],
    title,
    publisher,
    date,
    url,
    note,
  ];
}

export function toActivityCells(text: Text, activity: Activity, names: Names): readonly Cell[] {
  const { id, title, types, region, city, startsOn, endsOn, dateLiteral, yearInferred, campaign } = activity;
  const { status, organisations, citation } = activity;
  return [
    id,
    title,
    types.map((type) => text.activityType[type]).join("、"),
    names.get(region) ?? "",
    region,
    city === null ? text.activity.noCity : (names.get(city) ?? ""),
    city,
    startsOn,
    endsOn,
    dateLiteral,
    yearInferred ? text.inferred.word : "",
    campaign,
    text.editions.status[status],
    organisations.map(({ name, role }) => `${name}（${text.organisationRole[role]}）`).join("；"),
    citation.source.title,
  ];
}
