import type { Text } from "../text";
import { count } from "./count";
import { editions } from "./editions";
import { mapWords } from "./map";

type Part = Pick<
  Text,
  | "sources"
  | "region"
  | "layer"
  | "home"
  | "mapLabel"
  | "coverage"
  | "table"
  | "source"
  | "inferred"
  | "map"
  | "mark"
  | "legend"
>;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const activities = (number: number) => count(number, "activity", "activities");
const figures = (number: number) => count(number, "figure");
const sources = (number: number) => count(number, "source");
const provinces = "province-level region";
const parts = "part";
const of = (number: number, what: string) => count(number, what);
const are = (number: number) => (number === 1 ? "is" : "are");

/** Words of the map's page and of the pages of regions and sources. */
export const regionWords: Part = {
  sources: {
    title: "Sources",
    description:
      "Every source of the figures and activities on this site, official bulletins, offices, press and reposts, and what each contributed.",
    note: (number) =>
      `${sources(number)} loaded. A repost is a text found only where it was reprinted; comparisons can hide them.`,
    kind: "Kind",
    kindOf: (kind) => `Source · ${kind}`,
    heading: "Title and publisher",
    date: "Date",
    undated: "date not stated",
    none: "none",
    page: (_title, kind, date) => `Source: ${kind}, ${date}`,
    open: "Open the original page",
    contributed: (held, observations, claims) =>
      `${activities(held)}, ${figures(observations)} and ${count(claims, "claim")} on record from here.`,
    titleIsOurs: "The original page has no title; the one in brackets is our description.",
    figures: "Figures",
    activities: "Activities",
  },
  region: {
    code: (adcode, level) => (level === "special" ? "no administrative code" : `administrative code ${adcode}`),
    description: (name) =>
      `Intellectual property activities and pledge financing in ${name}: every figure with its source.`,
    known: ({ activities: held, planned, figures: known, sources: from }) =>
      held + planned + known === 0
        ? "No source we have loaded mentions this place."
        : `${activities(held)} and ${figures(known)} on record, from ${sources(from)}.${planned === 0 ? "" : editions.plans(planned)}`,
    activities: "Activities",
    figures: "Figures",
    latest: "Latest financing figure known",
    activitiesOf: (name) => `Activities in ${name}`,
    financingOf: (name) => `Pledge financing in ${name}`,
    noActivities: (name, bulletins) =>
      `The ${bulletins === 1 ? "bulletin" : `${bulletins} bulletins`} we have loaded ${bulletins === 1 ? "does" : "do"} not mention activities in ${name}. That does not mean there were none.`,
    noFigures: (name) =>
      `The sources we have loaded give no pledge-financing figure for ${name} itself. That does not mean there was none.`,
    nationActivities:
      "Every activity on record names its province; none is placed in China as a whole. That is not to say there were none in the regions.",
    allActivities: "All activities",
    lookedAt: "Read: ",
    recordsOnly: "These are the activities the sources tell of one by one, not all there were.",
    filterActivities: "Filter by type and date",
    compare: (name) => `Compare ${name} with other regions`,
    holdings: "Held and applied for",
    holdingsMeaning:
      "How much there is and how much was applied for, not how much was put to use; never on one axis with money. Stocks are as of a day and days are not joined into years; a city of sub-provincial rank is counted in its province.",
    otherFigures: "Other figures (not pledge financing)",
    otherMeaning:
      "Single loans, fund sizes, subsidies, ratios and the like: not the same thing as pledge financing, not on its axis, not added to it.",
    map: (name) => `Map of ${name}`,
    unplaced: (number) =>
      `For ${activities(number)} more the source does not say in which city; ${number === 1 ? "it is" : "they are"} not on this map.`,
    parts: (name) => `Parts of ${name}`,
    notAdded:
      "These figures differ in source, definition and year, and most parts have none, so they are not added up, and not subtracted from the total above them.",
    silent: (number) => `Not mentioned (${number}): `,
    sources: "Sources of this page",
    sourceCount: (number) => sources(number),
    sourceMark: (number) => `Source ${number}`,
    remarks: "Remarks",
    allRows: (number) => `One by one (${count(number, "row")})`,
    moreRows: (number) => `${count(number, "more row")}`,
    moreActivities: (number) => `${number} more ${number === 1 ? "activity" : "activities"}`,
    continued: (heading) => `${heading} (continued)`,
    notes: (number) => count(number, "remark"),
    monthEnd: (month) => `end ${months[month - 1] ?? ""}`,
    noYear: "in no one year",
    basisUnstated: "Where no basis is given, the source does not state one.",
    printed: (address) => `Zhiyun Atlas · ${address}`,
  },
  layer: mapWords.layer,
  home: {
    kicker: (campaign, days) => `${campaign} · ${days}`,
    nothing: (title) => `${title}: none of its parts is mentioned`,
    nothingNote:
      "The sources we have loaded name none of the parts of this region. That does not mean there was nothing.",
    provinces,
    parts,
    recorded: (what, regions, records) => ["Sources tell of ", activities(records), " in ", of(regions, what)],
    recordedNote: (what, missing) =>
      `Entries in the sources, not all the activities there were.${missing === 0 ? "" : ` The other ${of(missing, what)} ${are(missing)} not mentioned; that does not mean nothing was held there.`}`,
    stated: (what, regions) => ["The bulletin states a total for only ", of(regions, what), ""],
    statedNote: (what, uncounted) =>
      `For ${uncounted} other ${what}${uncounted === 1 ? "" : "s"} activities are mentioned without a total. A total is what the source itself states, not the number of entries on record.`,
    indicator: (what, title, regions) => [`${title}: known for `, of(regions, what), ""],
    indicatorNote: (what, definition, missing) =>
      missing === 0
        ? definition
        : `${definition} Our sources give no figure for the other ${of(missing, what)} in this period; that does not mean there was none.`,
    latest: (what, regions) => ["The latest pledge financing known for ", of(regions, what), ""],
    latestNote:
      "Colour shows the amount, and each figure has its own year beside it. Years and definitions differ, so the figures can be read one by one but not compared.",
    lead: (period) => `Pledge financing of intellectual property, all China, ${period}:`,
    leadSince: ", part of the year, not to be set against a whole one.",
    cards: {
      cities: "Cities compared",
      citiesOf: (indicator, year) => `${indicator}, the whole of ${year}`,
      allCities: (number) => `All ${count(number, "city", "cities")}, and other comparisons`,
      edition: "This edition on the map",
      news: "On record",
      changes: "What was added and corrected",
    },
    siteCoverage: ({ figures: all, withAddress, withSentence, reposts }) =>
      `${figures(all)} on this site: ${withAddress} with the address of the source, ${withSentence} that lead to the very sentence, ${reposts} known only from reposts.`,
    leftOut: (param, values) =>
      `${param}=${values} in the address cannot be read; the default is shown in its place.`,
    noPeriod: (name, period) => `${name}: no data for ${period}`,
    noPeriodNote:
      "Our sources give no figures or activities for this period; that does not mean there were none. No other period has been put in its place.",
  },
  mapLabel: mapWords.mapLabel,
  coverage: mapWords.coverage,
  table: mapWords.table,
  source: {
    title: (title, isOurs) => (isOurs ? `（${title}）` : `《${title}》`),
    from: "Source: ",
  },
  inferred: {
    word: "inferred",
    year: "The text gives no year; it is inferred from the date of publication",
  },
  map: mapWords.map,
  mark: mapWords.mark,
  legend: mapWords.legend,
};
