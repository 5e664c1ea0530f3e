import { nameOfIndicator } from "@/lib/record/indicator-words";
import type { NamesAt } from "@/lib/record/field-shapes";
import type { activityFields, observationFields } from "@/lib/record/fields";
import { formatFigure, formatPeriod } from "@/lib/record/format";
import type { Activity, Adcode, Observation } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";
import type { Cell } from "./csv";

type Names = ReadonlyMap<Adcode, string>;
type Tell<R> = (record: R, text: Text, names: Names) => Cell;

/** The columns of an export, in order: every field that the list shows in a file, and what a reader needs beside it. */
type Columns<Listed extends string, Kind extends keyof Text["exports"], R> = {
  readonly [K in Listed | (keyof Text["exports"][Kind] & string)]: Tell<R>;
};

/** A figure with its status and words beside the number, so that no cell has to be guessed at. */
const observationColumns: Columns<NamesAt<typeof observationFields, "csv">, "observations", Observation> = {
  id: ({ id }) => id,
  regionName: ({ region }, _text, names) => names.get(region) ?? "",
  region: ({ region }) => region,
  indicator: ({ indicator }, text) => nameOfIndicator(text, indicator),
  period: ({ period }, text) => formatPeriod(text, period),
  periodStart: ({ period }) => period.start,
  periodEnd: ({ period }) => period.end,
  completeness: ({ period }, text) => text.completeness[period.completeness],
  status: ({ status }, text) => text.status[status].word,
  literal: (observation, text) => formatFigure(text, observation),
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  qualifier: ({ qualifier }, text) => text.qualifier[qualifier].word,
  basis: ({ basis }, text) => text.basis[basis],
  claims: ({ claims }, text) => claims.map(({ literal }) => literal).join(text.clause),
  sourceKind: ({ citation }, text) => text.sourceKind[citation.source.kind],
  source: ({ citation }) => citation.source.title,
  publisher: ({ citation }) => citation.source.publisher,
  date: ({ citation }) => citation.source.date,
  url: ({ citation }) => citation.source.url,
  note: ({ note }) => note,
};

const activityColumns: Columns<NamesAt<typeof activityFields, "csv">, "activities", Activity> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  types: ({ types }, text) => types.map((type) => text.activityType[type]).join(text.between),
  regionName: ({ region }, _text, names) => names.get(region) ?? "",
  region: ({ region }) => region,
  cityName: ({ city }, text, names) => (city === null ? text.activity.noCity : (names.get(city) ?? "")),
  city: ({ city }) => city,
  startsOn: ({ startsOn }) => startsOn,
  endsOn: ({ endsOn }) => endsOn,
  dateLiteral: ({ dateLiteral }) => dateLiteral,
  yearInferred: ({ yearInferred }, text) => (yearInferred ? text.inferred.word : ""),
  campaign: ({ campaign }) => campaign,
  status: ({ status }, text) => text.editions.status[status],
  organisations: ({ organisations }, text) =>
    organisations
      .map(({ name, role }) => `${name}${text.aside(text.organisationRole[role])}`)
      .join(text.clause),
  source: ({ citation }) => citation.source.title,
};

/** An export: its heads in the reader's words, and a record as its cells. */
export type Export<R> = {
  heads: (text: Text) => string[];
  cells: (text: Text, record: R, names: Names) => Cell[];
};

export const observationExport: Export<Observation> = {
  heads: ({ exports }) => keysOf(observationColumns).map((name) => exports.observations[name]),
  cells: (text, record, names) => Object.values(observationColumns).map((tell) => tell(record, text, names)),
};

export const activityExport: Export<Activity> = {
  heads: ({ exports }) => keysOf(activityColumns).map((name) => exports.activities[name]),
  cells: (text, record, names) => Object.values(activityColumns).map((tell) => tell(record, text, names)),
};

// Object.keys forgets the names of a closed record.
const keysOf = <K extends string>(columns: { readonly [name in K]: unknown }) => Object.keys(columns) as K[];
