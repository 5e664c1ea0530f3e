import {
  adcode,
  date,
  day,
  decimal,
  flag,
  integer,
  oneOf,
  or,
  orNull,
  slug,
  someOf,
  url,
  words,
} from "./field-types";
import type { FieldType } from "./field-types";
import { claimList, organisationList } from "./list-types";
import {
  activityStatuses,
  activityTypes,
  bases,
  campaignSeries,
  claimKinds,
  completenesses,
  qualifiers,
  sourceKinds,
  statuses,
} from "./types";

/**
 * Every field of every kind of record, told once: what it holds and which doors show it. Rows of files, what commands
 * accept, the desk's form and its comparisons, the API and the exports are made from these lists; a column of the schema that
 * no list names, or the other way about, fails a test.
 *
 * `file` a column of db/data · `desk` a box of the form and of a proposal · `api` a key of the JSON record · `csv` a column of
 * the export. `isOpen` fields may still be null in a proposal.
 */

export const doors = ["file", "desk", "api", "csv"] as const;
export type Door = (typeof doors)[number];
export type Field<T, D extends Door = Door, O extends boolean = boolean> = {
  type: FieldType<T>;
  doors: readonly D[];
  isOpen: O;
};

const field = <T, const D extends Door = Door>(type: FieldType<T>, at: readonly D[]): Field<T, D, false> => {
  return { type, doors: at, isOpen: false };
};
const everywhere = ["file", "desk", "api", "csv"] as const;
const all = <T>(type: FieldType<T>) => field(type, everywhere);
const open = <T>(type: FieldType<T>): Field<T, Door, true> => ({ type, doors: everywhere, isOpen: true });

export const activityFields = {
  title: all(words(60)),
  types: all(someOf(activityTypes)),
  region: open(adcode),
  city: all(orNull(adcode)),
  startsOn: all(orNull(day)),
  endsOn: all(orNull(day)),
  dateLiteral: all(orNull(words(100))),
  yearInferred: all(flag),
  campaign: all(orNull(slug)),
  status: all(or(oneOf(activityStatuses), "held")),
  organisations: all(organisationList),
  section: field(orNull(words()), ["file"]),
  note: field(orNull(words()), ["file", "api"]),
};

export const observationFields = {
  region: open(adcode),
  indicator: open(slug),
  periodStart: all(orNull(day)),
  periodEnd: all(orNull(day)),
  completeness: all(oneOf(completenesses)),
  startInferred: field(flag, ["file", "desk", "api"]),
  endInferred: field(flag, ["file", "desk", "api"]),
  basis: all(oneOf(bases)),
  status: all(oneOf(statuses)),
  value: all(orNull(decimal)),
  valueTo: field(orNull(decimal), ["file", "desk", "api"]),
  unit: all(words(20)),
  qualifier: all(oneOf(qualifiers)),
  literal: all(orNull(words(200))),
  claims: field(claimList, ["desk", "api", "csv"]),
  note: field(orNull(words()), ["file", "api", "csv"]),
};

export const claimFields = {
  observation: field(slug, ["file"]),
  kind: field(oneOf(claimKinds), ["file", "desk", "api"]),
  scope: field(orNull(words(100)), ["file", "desk", "api"]),
  rank: field(orNull(integer(1)), ["file", "desk", "api"]),
  literal: field(words(200), ["file", "desk", "api"]),
  note: field(orNull(words()), ["file"]),
};

export const campaignFields = {
  series: field(oneOf(campaignSeries), ["file", "desk"]),
  number: field(orNull(integer(1, 2999)), ["file", "desk"]),
  name: field(words(80), ["file", "desk"]),
  theme: field(orNull(words(200)), ["file", "desk"]),
  themeTranslated: field(flag, ["file", "desk"]),
  startsOn: field(orNull(day), ["file", "desk"]),
  endsOn: field(orNull(day), ["file", "desk"]),
  publisher: field(orNull(words()), ["file"]),
  note: field(orNull(words()), ["file"]),
};

export const sourceFields = {
  kind: field(oneOf(sourceKinds), ["file", "api", "csv"]),
  title: field(words(), ["file", "api", "csv"]),
  titleIsOurs: field(flag, ["file"]),
  publisher: field(orNull(words()), ["file", "api", "csv"]),
  date: field(orNull(date), ["file", "api", "csv"]),
  url: field(orNull(url), ["file", "api", "csv"]),
  issue: field(orNull(words()), ["file"]),
  totalIssue: field(orNull(words()), ["file"]),
  note: field(orNull(words()), ["file"]),
};

/** Where in its source a record stands. */
export const citationFields = {
  page: field(orNull(integer()), ["file", "api"]),
  paragraph: field(orNull(integer()), ["file", "api"]),
  sentence: field(orNull(integer()), ["file", "api"]),
  start: field(orNull(integer()), ["file"]),
  end: field(orNull(integer()), ["file"]),
};
