import type { Text } from "../text";

const paging = ["limit, cursor", "at most 200 to a page; nextCursor asks for the next"] as const;
const language = "zh or en: the language of words and names";
const inferred = ["inferred", "hide leaves out what is inferred"] as const;

/** Words of downloads and of the interface for programs. */
export const dataWords: Pick<Text, "data" | "exports" | "api"> = {
  data: {
    title: "Data and API",
    note: "All figures and activities on this site can be downloaded; addresses stay as they are, and the API needs no key.",
    downloads: "Downloads",
    files: [
      {
        href: "/api/v1/observations.csv",
        word: "All figures (CSV)",
        note: "with period, status, qualifier, the words of the source and the source; opens in Excel",
      },
      {
        href: "/api/v1/activities.csv",
        word: "All activities (CSV)",
        note: "with type, region, dates and organisations",
      },
      {
        href: "/about/changes",
        word: "Corrections",
        note: "what was added, corrected or withdrawn, when and why",
      },
      { href: "/about/changes.atom", word: "Corrections (Atom)", note: "to subscribe to" },
    ],
    api: "API",
    apiNote: `Answers are JSON: { data, total, nextCursor }. A bad parameter is answered with 400 and application/problem+json, which names the parameter and what is allowed. The CSV files (…/activities.csv, …/observations.csv) take the same parameters; without limit they hold everything. Codes and field names are the same in every language; words says them in one. lang is ${language}.`,
    endpoints: [
      {
        path: "/api/v1/regions",
        meaning: "regions",
        parameters: [
          ["q", "find by name, pinyin, initials or code; at most 20"],
          ["level", "nation, province, prefecture, county, special; several separated by commas"],
          ["parent", "code of the region above"],
          paging,
        ],
      },
      {
        path: "/api/v1/activities",
        meaning: "activities",
        parameters: [
          ["region", "code of a region; a province includes its cities"],
          ["city", "only those that name this city"],
          ["type, campaign", "type, edition"],
          ["source", "id of a source"],
          ["when", "against the dates of the edition: before, within, after, undated"],
          ["from, to", "first and last day"],
          inferred,
          paging,
        ],
      },
      {
        path: "/api/v1/observations",
        meaning: "figures",
        parameters: [
          ["region", "code of a region; a province includes its cities"],
          ["city", "only those of the region itself"],
          ["indicator", "id of an indicator"],
          ["source", "id of a source"],
          ["from, to", "first and last end of a period"],
          inferred,
          paging,
        ],
      },
      {
        path: "/api/v1/quotes/{id}",
        meaning:
          "the sentence of a record; quote is empty where the text of the source is not public. Telephone numbers and e-mail addresses are masked",
        parameters: [["id", "of an activity, a figure or a claim, in the path"]],
      },
      {
        path: "/api/v1/changes",
        meaning: "what was added, corrected and withdrawn, newest first; also as Atom: /about/changes.atom",
        parameters: [paging],
      },
      {
        path: "/api/v1/map",
        meaning: "one layer of the map",
        parameters: [
          ["layer", "recorded, stated, latest or an indicator"],
          ["period", "a year or an edition"],
          inferred,
        ],
      },
    ],
  },
  exports: {
    observations: {
      id: "id",
      regionName: "region",
      region: "code",
      indicator: "indicator",
      period: "period",
      periodStart: "period start",
      periodEnd: "period end",
      completeness: "completeness",
      status: "status",
      literal: "figure",
      value: "value (base unit)",
      unit: "base unit",
      qualifier: "qualifier",
      basis: "counted as",
      claims: "claims of the source",
      sourceKind: "kind of source",
      source: "source",
      publisher: "publisher",
      date: "published on",
      url: "address",
      note: "note",
    },
    activities: {
      id: "id",
      title: "activity",
      types: "type",
      regionName: "province-level region",
      region: "code",
      cityName: "city",
      city: "city code",
      startsOn: "first day",
      endsOn: "last day",
      dateLiteral: "date as written",
      yearInferred: "year",
      campaign: "edition",
      status: "held or planned",
      organisations: "organisations",
      source: "source",
    },
  },
  api: {
    badParameter: "Bad parameter",
    knownRegions: "an adcode that /api/v1/regions lists",
    knownSources: "the source.id of records",
    cannotRead: (param, value, allowed) =>
      `“${value}” cannot be used for the parameter ${param}; allowed: ${allowed}`,
  },
};
