import { nameOfIndicator } from "@/lib/record/indicator-words";
import { businessOf } from "@/lib/comparison/comparable";
import { formatFigure, formatPeriod, formatTag, literalBeside } from "@/lib/record/format";
import { quoteHref } from "@/lib/address/hrefs";
import { getIndicator } from "@/lib/record/indicators";
import { latestIndicators, latestLayer } from "@/lib/record/layers";
import type { LayerId } from "@/lib/record/layers";
import type { MapCell, MapMark, MapScale } from "./model";
import { comparePeriods, isFullYear, lastYearOf } from "@/lib/record/periods";
import { parseDecimal } from "@/lib/record/quantity";
import type { Adcode, Observation } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

/** Classes of the activity layers: counts of records in one bulletin. */
const activityScale: MapScale = { by: "records", breaks: ["4", "6", "8", "10"], unit: "条" };
const statedScale: MapScale = { by: "value", breaks: ["20", "50", "100", "200"], unit: "项" };

/** The newest figures are shaded by the scale their indicators share; each has a year of its own. */
export function scaleOf(layer: LayerId): MapScale {
  if (layer === "recorded") return activityScale;
  if (layer === "stated") return statedScale;
  const [newest = layer] = layer === latestLayer ? latestIndicators : [];
  const { breaks, unit, isRatio } = getIndicator(newest);
  const by = layer === latestLayer ? "newest" : "value";
  return { by, breaks, unit, ...(isRatio ? { isRatio } : {}) };
}

/** The activities recorded for one province: a count of records, not of everything that took place. */
export function recordedCell(text: Text, adcode: Adcode, records: number, sources: number): MapCell {
  const figure = text.amount(String(records), activityScale.unit);
  return {
    ...plain,
    adcode,
    status: "reported",
    value: parseDecimal(String(records)),
    figure,
    tag: String(records),
    sources,
  };
}

/** A province whose activities are recorded although no source states how many there were. */
export function uncountedCell(text: Text, adcode: Adcode, sources: number): MapCell {
  const status = "mentioned-without-number";
  return { ...plain, adcode, status, value: null, figure: text.status[status].word, sources };
}

/** A region whose figures are all left out, as their periods are inferred: neither silent nor without a number. */
export function hiddenCell(text: Text, adcode: Adcode, hidden: readonly Observation[]): MapCell {
  const sources = new Set(hidden.map(({ citation }) => citation.source.id)).size;
  return { ...uncountedCell(text, adcode, sources), figure: text.inferredView.cell };
}

const plain = {
  qualifier: "exact",
  mark: "plain",
  period: null,
  note: null,
  tag: null,
  tagNote: null,
} as const;

/** One province in the layer of one indicator: the figure to show out of `known`, all of that indicator and year. */
export function observationCell(text: Text, known: readonly Observation[]): MapCell | undefined {
  const [shown] = known.toSorted(byPreference);
  if (shown === undefined) return undefined;
  const others = known.filter(
    (other) => other.value !== null && other.value !== shown.value && isWhole(other) && isWhole(shown),
  );
  return {
    adcode: shown.region,
    status: shown.status,
    value: shown.value,
    figure: formatFigure(text, shown),
    ...besideOf(text, shown),
    tag: formatTag(text, shown),
    tagNote: null,
    qualifier: shown.qualifier,
    mark: markOf(shown),
    period: isFullYear(shown.period) ? null : formatPeriod(text, shown.period),
    note:
      others.length === 0
        ? shown.note
        : text.map.alsoStated(others.map((item) => formatFigure(text, item)).join(text.between)),
    sources: new Set(known.map((observation) => observation.citation.source.id)).size,
    quote: quoteHref(shown.citation.source.id, shown.id),
  };
}

/** The newest sum of one region, of whichever of the layer's indicators, with indicator, period and year printed. */
export function latestCell(text: Text, known: readonly Observation[]): MapCell | undefined {
  const [shown] = known.toSorted((a, b) => byYear(a, b) || byPreference(a, b));
  const year = shown === undefined ? null : lastYearOf(shown.period);
  if (shown === undefined || year === null) return undefined;
  const mark = markOf(shown);
  return {
    adcode: shown.region,
    status: shown.status,
    value: shown.value,
    figure: formatFigure(text, shown),
    ...besideOf(text, shown),
    tag: formatTag(text, shown),
    tagNote: mark === "cumulative" ? text.map.upTo(year) : year,
    qualifier: shown.qualifier,
    mark,
    period: `${formatPeriod(text, shown.period)} · ${nameOfIndicator(text, shown.indicator)}`,
    note: shown.note,
    sources: 1,
    quote: quoteHref(shown.citation.source.id, shown.id),
  };
}

/** The later year first; a figure without any year is never the newest. */
function byYear(a: Observation, b: Observation): number {
  return (lastYearOf(b.period) ?? "").localeCompare(lastYearOf(a.period) ?? "");
}

/** A whole year, or a day on which something is counted: two such figures of one period contradict each other. */
const isWhole = ({ period }: Observation) => isFullYear(period) || period.completeness === "point";

function markOf(shown: Observation): MapMark {
  const { business, family } = getIndicator(shown.indicator);
  if (businessOf(shown) !== business) return "other-basis";
  if (shown.period.completeness === "cumulative") return "cumulative";
  if (family === "financing" && !isFullYear(shown.period)) return "partial";
  return shown.qualifier === "exact" ? "plain" : "approximate";
}

/** The layer's own basis first, then full years, exact figures, first-hand sources, the later end. */
function byPreference(a: Observation, b: Observation): number {
  return (
    drawbacks(a).localeCompare(drawbacks(b)) || comparePeriods(a.period, b.period) || a.id.localeCompare(b.id)
  );
}

function drawbacks(observation: Observation): string {
  const found = [
    markOf(observation) === "other-basis",
    !isFullYear(observation.period),
    observation.qualifier !== "exact",
    observation.citation.source.kind === "repost",
  ];
  return found.map(Number).join("");
}

function besideOf(text: Text, shown: Observation): Pick<MapCell, "literal"> {
  const literal = literalBeside(text, shown);
  return literal === null ? {} : { literal };
}
