import { z } from "zod";
import { parseDecimal } from "@/lib/record/quantity";
import { fileWords } from "@/lib/text/zh/file-words";

/** Schemas of single cells. A cell arrives as a string; where null is allowed, an empty one is null. */

const text = (test: (cell: string) => boolean, message: string) =>
  z.string().refine((cell) => test(cell), message);
const orNull = (test: (cell: string) => boolean, message: string) =>
  text((cell) => cell === "" || test(cell), message).transform((cell) => (cell === "" ? null : cell));

const isDay = (cell: string) => {
  const time = Date.parse(`${cell}T00:00Z`);
  // Date.parse rolls 02-30 over to March; the round trip does not.
  return /^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(cell);
};
const matches = (pattern: RegExp) => (cell: string) => pattern.test(cell);
const isId = matches(/^[a-z0-9][a-z0-9_-]*$/);

/** A column a file may leave out. */
export const optional = z.string().default("");
export const words = text((cell) => cell !== "", fileWords.load.required);
export const wordsOrNull = orNull(() => true, fileWords.load.required);
export const id = text(isId, fileWords.load.id);
export const idOrNull = orNull(isId, fileWords.load.id);
export const day = text(isDay, fileWords.load.day);
export const dayOrNull = orNull(isDay, fileWords.load.day);
export const dateOrNull = orNull(matches(/^\d{4}(-\d\d(-\d\d)?)?$/), fileWords.load.date);
export const urlOrNull = orNull(matches(/^https?:\/\/\S+$/), fileWords.load.url);
export const flag = text(matches(/^[01]$/), fileWords.load.flag).transform((cell) => cell === "1");
export const integerOrNull = orNull(matches(/^\d+$/), fileWords.load.integer).transform((cell) =>
  cell === null ? null : Number(cell),
);
export const decimalOrNull = orNull(matches(/^-?\d+(\.\d+)?$/), fileWords.load.decimal).transform((cell) =>
  cell === null ? null : parseDecimal(cell),
);

export function word<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, fileWords.load.oneOf(values));
}

/** Space-separated words of a vocabulary, at least one. */
export function wordList<const T extends readonly [string, ...string[]]>(values: T) {
  return words.transform((cell) => cell.split(" ")).pipe(z.array(word(values)));
}
