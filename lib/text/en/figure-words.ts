import type { Text } from "../text";
import { mapWords } from "./map";
import { pictures } from "./pictures";

type Part = Pick<
  Text,
  | "pictures"
  | "observation"
  | "boundaries"
  | "status"
  | "qualifier"
  | "completeness"
  | "basis"
  | "sourceKind"
  | "period"
  | "format"
>;

const says = { bulletin: "The bulletin", official: "The source", media: "The report", repost: "The repost" };

/** Words of a single figure: its kinds, its period, its unit and its qualifier. */
export const figureWords: Part = {
  pictures,
  observation: {
    note: (note) => `Note: ${note}`,
    repostMeaning: "known only from a repost; its first publication was not found",
    claim: (kind, literal) => `${says[kind]} says: ${literal}`,
    change: (later, earlier, percent) => `${later} against ${earlier}: ${percent}`,
  },
  boundaries: {
    built: (source, approval) =>
      `${source}, ${approval === null ? "no map approval number" : `map approval number ${approval}`}`,
    failed: (reason) =>
      `Something is wrong with the boundary files, and none were made: ${reason}. Those that were there are unchanged.`,
    sketch: "A sketch map; its lines are no authority for boundaries",
    approved: (approval) => `Map approval number ${approval}; lines simplified, for illustration only`,
    source: (source) => `Base map: ${source}`,
    ...mapWords.boundaries,
  },
  status: mapWords.status,
  qualifier: {
    exact: {
      word: "exact",
      meaning: "The source gives an exact number",
      wrap: (figure) => figure,
      tag: (n) => n,
    },
    about: {
      word: "about",
      meaning: "The source says “about”; it may be more or less",
      wrap: (figure) => `about ${figure}`,
      tag: (n) => `~${n}`,
    },
    below: {
      word: "just under",
      meaning: "The source says “nearly” or “short of”; the real number is a little lower",
      wrap: (figure) => `just under ${figure}`,
      tag: (n) => `<${n}`,
    },
    above: {
      word: "over",
      meaning: "The source says “over” or “more than”; the real number is a little higher",
      wrap: (figure) => `over ${figure}`,
      tag: (n) => `>${n}`,
    },
    around: {
      word: "around",
      meaning: "The source says “around”; it may be more or less",
      wrap: (figure) => `around ${figure}`,
      tag: (n) => `~${n}`,
    },
    "at-most": {
      word: "at most",
      meaning: "The source says “no more than” or “up to”: an upper limit",
      wrap: (figure) => `at most ${figure}`,
      tag: (n) => `≤${n}`,
    },
    range: {
      word: "range",
      meaning: "The source gives two numbers, from and to",
      wrap: (figure) => figure,
      tag: (n) => `${n}+`,
    },
    forecast: {
      word: "forecast",
      meaning: "The source says “expected” or “planned”; it has not happened",
      wrap: (figure) => `expected: ${figure}`,
      tag: (n) => `exp. ${n}`,
    },
  },
  completeness: {
    full: "full year",
    partial: "part of a year",
    cumulative: "several years together",
    point: "on a day",
    unstated: "period not stated",
  },
  basis: {
    registered: "registered amount",
    loan: "loans",
    credit_line: "credit granted",
    balance: "outstanding",
    unspecified: "not stated",
  },
  sourceKind: { bulletin: "bulletin", official: "official", media: "press", repost: "repost" },
  period: {
    unstated: "period not stated",
    unstatedYear: (year) => `one year, which is not stated (${year} inferred)`,
    asOf: (end, isDay) => `as of ${isDay ? "" : "the end of "}${end}`,
    cumulative: (end) => `in all up to ${end} (start not stated)`,
    upTo: (end) => `up to ${end} (start inferred)`,
    inferred: (text) => `${text} (inferred)`,
    parts: {
      "01-01/06-30": "first half of",
      "07-01/12-31": "second half of",
      "01-01/03-31": "first quarter of",
      "04-01/06-30": "second quarter of",
      "07-01/09-30": "third quarter of",
      "10-01/12-31": "fourth quarter of",
      "01-01/09-30": "first three quarters of",
    },
  },
  format: { converted: (figure) => `${figure} (converted)` },
};
