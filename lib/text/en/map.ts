import type { Text } from "../text";
import { count } from "./count";
import { pictures } from "./pictures";

const sources = (number: number) => count(number, "source");

/** What a map says, by itself: the browser draws maps too, and gets these words without the rest of the dictionary. */
export const mapWords: Text["mapWords"] = {
  locale: "en",
  between: ", ",
  pictures,
  skip: "Skip the map",
  layer: {
    label: "Show",
    families: {
      activities: "Activities",
      financing: "Pledge financing",
      holding: "Held and applied for",
      latest: "Latest for each region",
    },
    recorded: "Activities on record",
    stated: "Totals as stated",
    latest: "Latest financing figure",
    financing: "Pledge financing by year",
    holding: "Held and applied for",
    indicator: "Indicator",
    period: "Period",
    noCampaign: "No edition has been loaded yet",
    latestKicker: "Pledge financing · the latest figure known for each region",
    periodTitle: (period, name) => `${name}, ${period}`,
    known: (known) => `${count(known, "region")} with a figure`,
    view: "View",
    map: "Map",
    tiles: "Tiles",
    nearest: "Nearest periods with data: ",
    noPeriods: "This layer has no periods: ",
    play: "Play",
    stop: "Stop",
  },
  mapLabel: {
    figure: (name, figure, period, from) => [name, figure, period, sources(from)].filter(Boolean).join(", "),
    status: (name, status, period) => [name, status, period].filter(Boolean).join(", "),
  },
  coverage: {
    label: "Coverage",
    line: (known, of, isNation) => `${known} of ${of} ${isNation ? "regions" : "parts"} on record`,
    read: (read) =>
      read === 1
        ? "“Not mentioned”: the one source we have read says nothing of it — "
        : `“Not mentioned”: none of the ${read} sources we have read says anything of it — `,
    readMany: (read) =>
      `“Not mentioned”: none of the ${read} sources we have read says anything of it; which ones`,
  },
  table: {
    region: "Region",
    period: "Period and indicator",
    periodOnly: "Period",
    indicator: "Indicator",
    basis: "Counted as",
    source: "Source",
    asWritten: "Figure",
    noteMark: (index) => String.fromCodePoint(0x2460 + (index % 20)),
    countOf: (missing) => ` (${missing}): `,
    sources,
  },
  map: {
    points: "Areas without an administrative code",
    point: (name) => `${name}, not an administrative division, shown as a point`,
    alsoStated: (figures) => `Another source gives ${figures}`,
    reached: (n) => `${n} reached`,
    upTo: (year) => `to ${year}`,
    intent: {
      hint: "Point at a region to read its figure here. Arrow keys move, letters jump by pinyin, digits by code, Enter opens.",
      open: "Open ›",
      closer: "Zoom in",
      wider: "Zoom out",
      select: "Select to compare",
      selecting: "Draw a rectangle on the map, Esc cancels",
    },
  },
  mark: {
    plain: "Full year",
    partial: "Part of a year",
    cumulative: "Several years together",
    approximate: "Approximate",
    "other-basis": "Counted differently, not shaded",
  },
  legend: {
    label: "Legend",
    recorded: "Activities on record",
    latest: "Latest amount known",
    values: (from, to, unit, isCount) => {
      const [before, after] = unit.startsWith("CNY") ? ["CNY ", unit.slice(3)] : ["", ` ${unit}`];
      if (from === null) return `under ${before}${to}${after}`;
      if (to === null) return `${before}${from}${after} or more`;
      if (from === to) return `${before}${from}${after}`;
      return `${before}${from}${isCount ? "–" : " to under "}${to}${after}`;
    },
  },
  status: {
    reported: { word: "Stated", meaning: "The source gives a number" },
    "stated-zero": { word: "Stated as zero", meaning: "The source says in so many words that it is zero" },
    "mentioned-without-number": {
      word: "Mentioned, no number",
      meaning: "The source mentions it and gives no number",
    },
    "not-mentioned": {
      word: "Not mentioned",
      meaning: "No source we have loaded mentions it; that does not mean there was none",
    },
    "pending-review": { word: "Awaiting review", meaning: "Read by the program, not yet checked by a person" },
    "not-applicable": { word: "Not applicable", meaning: "This region has no such indicator" },
    illegible: { word: "Illegible", meaning: "The source cannot be read at this place" },
  },
  boundaries: {
    inset: "South China Sea",
    missing:
      "The boundary files have not been made; table and tiles stand in. Running npm start makes them again.",
  },
};
