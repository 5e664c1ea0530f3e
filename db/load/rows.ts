import { z } from "zod";
import { findIndicator } from "@/lib/record/indicators";
import { fileWords } from "@/lib/text/zh/file-words";
import {
  activityStatuses,
  activityTypes,
  bases,
  campaignSeries,
  claimKinds,
  completenesses,
  levels,
  organisationRoles,
  qualifiers,
  sourceKinds,
  statuses,
} from "@/lib/record/types";
import {
  dateOrNull,
  dayOrNull,
  decimalOrNull,
  flag,
  id,
  idOrNull,
  integerOrNull,
  optional,
  urlOrNull,
  word,
  wordList,
  words,
  wordsOrNull,
} from "./cells";

/** The columns of each data file. db/README.md is the dictionary. */

export const regionRow = z.object({
  adcode: id,
  name: words,
  short: words,
  level: word(levels),
  kind: words,
  parent: idOrNull,
  pinyin: words,
  initials: words,
  lon: decimalOrNull,
  lat: decimalOrNull,
});

export const campaignRow = z
  .object({
    id,
    series: word(campaignSeries),
    number: integerOrNull,
    name: words,
    theme: wordsOrNull,
    theme_translated: flag,
    starts_on: dayOrNull,
    ends_on: dayOrNull,
    publisher: wordsOrNull,
    source: optional.pipe(idOrNull),
    note: wordsOrNull,
  })
  .refine(({ starts_on, ends_on }) => starts_on === null || ends_on === null || starts_on <= ends_on, {
    message: fileWords.load.dayOrder,
    path: ["ends_on"],
  });

export const sourceRow = z.object({
  id,
  kind: word(sourceKinds),
  title: words,
  title_is_ours: flag,
  publisher: wordsOrNull,
  date: dateOrNull,
  url: urlOrNull,
  issue: wordsOrNull,
  total_issue: wordsOrNull,
  note: wordsOrNull,
});

const citation = {
  source: id,
  page: integerOrNull,
  paragraph: integerOrNull,
  sentence: integerOrNull,
  start: integerOrNull,
  end: integerOrNull,
  note: wordsOrNull,
};

/** `role:name|role:name`. */
const organisationList = z
  .string()
  .transform((cell) => (cell === "" ? [] : cell.split("|")))
  .pipe(
    z.array(
      z
        .string()
        .regex(/^[a-z-]+:.+$/, fileWords.load.organisation)
        .transform((cell) => ({
          role: cell.slice(0, cell.indexOf(":")),
          name: cell.slice(cell.indexOf(":") + 1),
        }))
        .pipe(z.object({ role: word(organisationRoles), name: words })),
    ),
  );

export const activityRow = z.object({
  id,
  title: words,
  types: wordList(activityTypes),
  region: id,
  city: idOrNull,
  starts_on: dayOrNull,
  ends_on: dayOrNull,
  date_literal: wordsOrNull,
  year_inferred: flag,
  campaign: idOrNull,
  status: optional.transform((cell) => cell || "held").pipe(word(activityStatuses)),
  organisations: organisationList,
  section: wordsOrNull,
  ...citation,
});

/** A row of activities as it should have been, and why: it becomes the next version, and the row it corrects stays the first. */
export const activityCorrectionRow = activityRow.extend({ reason: words });

export const observationRow = z.object({
  id,
  region: id,
  indicator: id.refine(
    (cell) => findIndicator(cell) !== undefined,
    fileWords.load.unknown("lib/record/indicator-table.ts "),
  ),
  period_start: dayOrNull,
  period_end: dayOrNull,
  completeness: word(completenesses),
  start_inferred: flag,
  end_inferred: flag,
  basis: word(bases),
  status: word(statuses),
  value: decimalOrNull,
  value_to: decimalOrNull,
  unit: words,
  qualifier: word(qualifiers),
  literal: wordsOrNull,
  ...citation,
});

export const claimRow = z.object({
  id,
  observation: id,
  kind: word(claimKinds),
  scope: wordsOrNull,
  rank: integerOrNull,
  literal: words,
  ...citation,
});
