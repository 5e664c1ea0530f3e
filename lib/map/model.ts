import { boundsOf, classCount, classOf } from "./breaks";
import { formatDecimal } from "@/lib/record/format";
import { shiftDecimal } from "@/lib/record/quantity";
import type { Adcode, Decimal, Qualifier, Status } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

/**
 * How a mark differs from a plain one: part of a year, a sum over years, an approximate figure, or a figure counted another
 * way than the layer, which is printed but never shaded.
 */
export type MapMark = "plain" | "partial" | "cumulative" | "approximate" | "other-basis";

/** What is known of one province in one layer. `figure` is the text printed on map and table. */
export type MapCell = {
  adcode: Adcode;
  status: Status;
  value: Decimal | null;
  figure: string;
  literal?: string; // the words of the source, where they are of another language than the figure
  tag: string | null; // the figure as short as a map label must be, never without the word of its qualifier
  tagNote: string | null;
  qualifier: Qualifier;
  mark: MapMark;
  period: string | null; // in words, where it is not the layer's own
  note: string | null;
  sources: number;
  quote?: string; // address of the sentence the figure stands in; none for a count of ours
};

/** How a layer is shaded, by lower bounds: of records, of values of one period, or of each region's newest value. */
export type MapScale = {
  by: "records" | "value" | "newest";
  breaks: readonly string[];
  unit: string;
  isRatio?: boolean; // values between whole numbers, so that a class ends below the next bound
};

export type MapRegion = MapCell & MapPlace & { class: number | null };

export type LegendItem =
  | { kind: "class"; class: number; label: string; members: Adcode[] }
  | { kind: "mark"; mark: MapMark; label: string; members: Adcode[] }
  | { kind: "status"; status: Status; label: string; members: Adcode[] };

export type MapModel = {
  regions: MapRegion[]; // adcode order, one per province
  legend: LegendItem[];
  coverage: { known: number; of: number; missing: Adcode[] };
};

/** A region a map has a shape for. `pinyin` is what a reader types to get there. */
export type MapPlace = { adcode: Adcode; name: string; short: string; pinyin: string };

/** Classes, statuses and legend of one layer; both drawings of the map and its table are made from this alone. */
export function getMapModel(
  text: Text,
  places: readonly MapPlace[],
  cells: readonly MapCell[],
  scale: MapScale,
): MapModel {
  const byAdcode = new Map(cells.map((cell) => [cell.adcode, cell]));
  const regions = places.map((place): MapRegion => {
    const cell = byAdcode.get(place.adcode) ?? notMentioned(text, place.adcode);
    return { ...cell, ...place, class: isShaded(cell) ? classOf(cell.value, scale.breaks) : null };
  });
  // Where the source says a figure cannot exist, nothing is missing and nothing is known.
  const asked = regions.filter((region) => region.status !== "not-applicable").length;
  const missing = regions.filter((region) => region.status === "not-mentioned").map((region) => region.adcode);
  return {
    regions,
    legend: getLegend(text, regions, scale),
    coverage: { known: asked - missing.length, of: asked, missing },
  };
}

/** A figure of the layer's own basis; a zero that is stated has a look of its own. */
function isShaded(cell: MapCell): cell is MapCell & { value: Decimal } {
  return cell.value !== null && cell.mark !== "other-basis" && cell.status === "reported";
}

/** What a source that says nothing leaves behind: no value, never 0. */
export function notMentioned(text: Text, adcode: Adcode): MapCell {
  const word = text.status["not-mentioned"].word;
  return {
    adcode,
    status: "not-mentioned",
    value: null,
    figure: word,
    tag: null,
    tagNote: null,
    qualifier: "exact",
    mark: "plain",
    period: null,
    note: null,
    sources: 0,
  };
}

/** Every class of the scale, also the empty ones, so that it reads the same in every year; marks and statuses only when they occur. */
function getLegend(text: Text, regions: readonly MapRegion[], scale: MapScale): LegendItem[] {
  const members = (test: (region: MapRegion) => boolean) => regions.filter(test).map((region) => region.adcode);
  const classes = Array.from({ length: classCount }, (_, index): LegendItem => {
    return {
      kind: "class",
      class: index,
      label: labelOf(text, index, scale),
      members: members((region) => region.class === index),
    };
  });
  const marks = (["partial", "cumulative", "approximate", "other-basis"] as const).map((mark): LegendItem => {
    return { kind: "mark", mark, label: text.mark[mark], members: members((region) => region.mark === mark) };
  });
  const states = (Object.keys(text.status) as Status[])
    .filter((status) => status !== "reported")
    .map((status): LegendItem => {
      return {
        kind: "status",
        status,
        label: text.status[status].word,
        members: members((region) => region.status === status),
      };
    });
  return [...classes, ...[...marks, ...states].filter((item) => item.members.length > 0)];
}

function labelOf(text: Text, index: number, { breaks, unit, isRatio = false }: MapScale): string {
  const { from, to } = boundsOf(index, breaks);
  const places = unit === "元" ? -text.money.yi.places : 0;
  const shown = (bound: string) => formatDecimal(shiftDecimal(bound, places), text.bareDigits);
  const isCount = unit !== "元" && !isRatio;
  const last =
    to === null
      ? null
      : isCount
        ? formatDecimal(shiftDecimal(String(BigInt(to) - 1n), 0), text.bareDigits)
        : shown(to);
  return text.legend.values(
    from === null ? (isCount ? "1" : null) : shown(from),
    last,
    unit === "元" ? text.money.yi.word : text.unit(unit),
    isCount,
  );
}
