import { localised } from "@/lib/address/localised";
import { axisUnitsOf } from "@/lib/record/money";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import { axisOf, businessOf } from "./comparable";
import { quoteHref } from "@/lib/address/hrefs";
import { formatFigure, formatPeriod } from "@/lib/record/format";
import { getIndicator } from "@/lib/record/indicators";
import { comparePeriods, isFullYear, yearOf } from "@/lib/record/periods";
import { toNumber } from "@/lib/record/quantity";
import type { Adcode, Observation, Qualifier } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

/** Where a mark's figure is written: as which, the title of the source, and the address of the sentence. */
export type Stated = { label: string; title: string; href: string };

/** One observation as a mark: where it stands, how it is drawn, what is written beside it and said of it. */
export type Point = {
  id: string;
  year: string;
  value: number; // position only; the figure is `label`
  label: string;
  tag?: string; // the label as short as a chart needs it, where it is not short
  period: string;
  within: string; // the period, where its year is said beside it
  isFull: boolean;
  upTo: number | null; // upper end of a range
  qualifier: Qualifier;
  said: string; // status, completeness and the qualifier's meaning, in words
  sources: Stated[];
};

export type Series = { region: Adcode; name: string; points: Point[] };

/** Observations that may share one axis, with those that belong beside it but have no place on it. */
export type Panel = {
  axis: string;
  title: string;
  unit: string;
  units: ReturnType<typeof axisUnitsOf>; // what its axis may be read in
  years: string[]; // every calendar year from first to last, so that gaps stay gaps
  series: Series[];
  forecasts: Observation[];
  unplaced: Observation[]; // cumulative, undated or without a number
};

/** What a chart is drawn from: plain rows, the same on the server and in the browser. */
export type ChartRows = Pick<Panel, "units" | "years" | "series">;

type Named = { adcode: Adcode; short: string };

/** Splits observations into panels, one per axis, each with one series per region in the order asked. */
export function getPanels(
  text: Text,
  observations: readonly Observation[],
  regions: readonly Named[],
): Panel[] {
  const byAxis = Map.groupBy(observations, axisOf);
  return [...byAxis].map(([axis, members]) => getPanel(text, axis, members, regions)).toSorted(byPlacedPoints);
}

function getPanel(text: Text, axis: string, members: readonly Observation[], regions: readonly Named[]): Panel {
  const forecasts = members.filter((member) => member.qualifier === "forecast");
  const placed = members.filter((member) => isPlaced(member) && member.qualifier !== "forecast");
  const unplaced = members.filter((member) => !isPlaced(member) && member.qualifier !== "forecast");
  const years = placed.flatMap((member) => yearOf(member.period) ?? []).map(Number);
  const series = regions.map(({ adcode, short }): Series => {
    const own = placed
      .filter((member) => member.region === adcode)
      .toSorted((a, b) => comparePeriods(b.period, a.period) || a.id.localeCompare(b.id));
    return { region: adcode, name: short, points: distinct(own.map((item) => toPoint(text, item))) };
  });
  return {
    axis,
    title: titleOf(text, members),
    unit: members[0]?.unit ?? "",
    units: axisUnitsOf(text, members[0]?.unit ?? ""),
    years: years.length === 0 ? [] : yearsBetween(Math.min(...years), Math.max(...years)),
    series: series.filter((item) => item.points.length > 0),
    forecasts,
    unplaced,
  };
}

/** Several sources that say the same of the same span are one mark, which names them all. */
function distinct(points: readonly Point[]): Point[] {
  const key = ({ period, value, qualifier }: Point) => `${period} ${value} ${qualifier}`;
  const alike = Map.groupBy(points, key).values();
  return [...alike].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, sources: [first, ...others].flatMap(({ sources }) => sources) }],
  );
}

const isPlaced = (member: Observation) => member.value !== null && yearOf(member.period) !== null;

/** The indicator's name, with the business where the basis changes it: 专利质押融资额（按贷款发放计）. */
function titleOf(text: Text, members: readonly Observation[]): string {
  const [first] = members;
  if (first === undefined) return "";
  const indicator = getIndicator(first.indicator);
  const business = businessOf(first);
  const name = nameOfIndicator(text, indicator.id);
  return business === indicator.business ? name : text.about.onBasis(name, text.businesses[business]);
}

function toPoint(text: Text, member: Observation): Point {
  const { id, period, value, valueTo, qualifier, citation } = member;
  const label = formatFigure(text, member);
  const { source } = citation;
  return {
    id,
    year: yearOf(period) ?? "",
    value: value === null ? 0 : toNumber(value),
    label,
    ...tagOf(text, label),
    period: formatPeriod(text, period),
    within: text.date.withoutYear(formatPeriod(text, period)),
    isFull: isFullYear(period),
    upTo: valueTo === null ? null : toNumber(valueTo),
    qualifier,
    said: saidOf(text, member),
    sources: [
      {
        label,
        title: text.source.title(source.title, source.titleIsOurs),
        href: localised(text, quoteHref(source.id, id)),
      },
    ],
  };
}

function tagOf(text: Text, label: string): Pick<Point, "tag"> {
  const tag = text.shortFigure(label);
  return tag === label ? {} : { tag };
}

function saidOf(text: Text, { status, period, qualifier, citation }: Observation): string {
  return [
    text.status[status].word,
    ...(period.completeness === "unstated" ? [] : [text.completeness[period.completeness]]),
    ...(qualifier === "exact" ? [] : [text.qualifier[qualifier].meaning]),
    ...(citation.source.kind === "repost" ? [text.observation.repostMeaning] : []),
  ].join(text.clause);
}

function yearsBetween(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

const placedPoints = (panel: Panel) => panel.series.reduce((total, series) => total + series.points.length, 0);

/** The panel that says most first. */
function byPlacedPoints(a: Panel, b: Panel): number {
  return placedPoints(b) - placedPoints(a) || a.axis.localeCompare(b.axis);
}
