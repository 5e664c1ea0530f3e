import { z } from "zod";
import { cellShape } from "@/lib/record/field-shapes";
import { or, orNull, oneOf, slug, words, decimal } from "@/lib/record/field-types";
import {
  activityFields,
  campaignFields,
  citationFields,
  claimFields,
  observationFields,
  sourceFields,
} from "@/lib/record/fields";
import { findIndicator } from "@/lib/record/indicators";
import { levels } from "@/lib/record/types";
import { fileWords } from "@/lib/text/zh/file-words";

/** The columns of each data file, under the names of their fields; db/load/table finds them as snake_case. db/README.md is the dictionary. */

const id = slug.cell;

export const regionRow = z.object({
  adcode: id,
  name: words().cell,
  short: words().cell,
  level: oneOf(levels).cell,
  kind: words().cell,
  parent: orNull(slug).cell,
  pinyin: words().cell,
  initials: words().cell,
  lon: orNull(decimal).cell,
  lat: orNull(decimal).cell,
});

const { note: editionNote, ...editionCells } = cellShape(campaignFields);
export const campaignRow = z
  .object({ id, ...editionCells, source: or(orNull(slug), null).cell, note: editionNote })
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn, {
    message: fileWords.load.dayOrder,
    path: ["endsOn"],
  });

export const sourceRow = z.object({ id, ...cellShape(sourceFields) });

/** The order is the one a row's hash is taken in: the place in the source stands before the note. */
const cited = <C extends { note: ReturnType<typeof orNull<string>>["cell"] }>({ note, ...cells }: C) => {
  return { id, ...cells, source: id, ...cellShape(citationFields), note };
};

export const activityRow = z.object(cited(cellShape(activityFields)));

/** A row of activities as it should have been, and why: it becomes the next version, and the row it corrects stays the first. */
export const activityCorrectionRow = activityRow.extend({ reason: words().cell });

export const observationRow = z
  .object(cited(cellShape(observationFields)))
  .refine(({ indicator }) => findIndicator(indicator) !== undefined, {
    message: fileWords.load.unknown("lib/record/indicator-table.ts "),
    path: ["indicator"],
  });

export const claimRow = z.object(cited(cellShape(claimFields)));
