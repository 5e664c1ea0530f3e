import { z } from "zod";
import { fileWords } from "@/lib/text/zh/file-words";
import { isCalendarDay } from "./calendar-day";
import { readFigure } from "./figure-input";
import { parseDecimal } from "./quantity";
import type { Decimal } from "./types";

/** The fields of a filled form, as FormData is. */
export type Form = {
  get: (name: string) => FormDataEntryValue | null;
  getAll: (name: string) => FormDataEntryValue[];
};

/** How one kind of value is held, how a cell of a data file says it, and how a form does; undefined is what a form says that cannot be read. */
export type FieldType<T> = {
  schema: z.ZodType<T>;
  cell: z.ZodType<T, string | undefined>;
  read: (form: Form, name: string) => T | undefined;
};

const say = fileWords.load;
/** What was typed into a box; undefined where the form has no such box. */
function typed(form: Form, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : undefined;
}

/** A type whose cell is what a person types and what is held. */
function textual(test: (text: string) => boolean, message: string): FieldType<string> {
  const schema = z.string().refine(test, message);
  return { schema, cell: schema, read: (form, name) => schema.safeParse(typed(form, name)).data };
}
const pattern = (test: RegExp) => (text: string) => test.test(text);

/** Words of at most so many signs. What a form leaves empty is for the command to refuse. */
export function words(most = 10_000): FieldType<string> {
  const schema = z.string().trim().min(1, say.required).max(most, say.most(most));
  return { schema, cell: schema, read: typed };
}

export const slug = textual(pattern(/^[a-z0-9][a-z0-9_-]{0,119}$/), say.id);
export const adcode = textual(pattern(/^[1-9]\d{5}(-[a-z]+)?$/), say.adcode);
export const day = textual(isCalendarDay, say.day);
/** As precise as known: 2019, 2019-12, 2019-12-24. */
export const date = textual(pattern(/^\d{4}(-\d\d(-\d\d)?)?$/), say.date);
export const url = textual(pattern(/^https?:\/\/\S+$/), say.url);

const bit = z.string().pipe(z.enum(["0", "1"], say.flag));
export const flag: FieldType<boolean> = {
  schema: z.boolean(),
  cell: bit.transform((text) => text === "1"),
  read: (form, name) => form.get(name) !== null,
};

export function integer(least = 0, most = Number.MAX_SAFE_INTEGER): FieldType<number> {
  const schema = z.int(say.integer).min(least, say.integer).max(most, say.integer);
  const cell = z.string().regex(/^\d+$/, say.integer).transform(Number).pipe(schema);
  return { schema, cell, read: (form, name) => cell.safeParse(typed(form, name)).data };
}

const plain = z
  .string()
  .regex(/^-?\d{1,30}(\.\d{1,20})?$/, say.decimal)
  .transform(parseDecimal);

/** An exact decimal: plain in files and over the wire, in a form as figures are typed there, `12.5亿`. */
export const decimal: FieldType<Decimal> = {
  schema: plain,
  cell: plain,
  read: (form, name) => readFigure(typed(form, name) ?? "") ?? undefined,
};

export function oneOf<const T extends readonly [string, ...string[]]>(vocabulary: T): FieldType<T[number]> {
  const schema = z.enum(vocabulary, say.oneOf(vocabulary));
  return {
    schema,
    cell: z.string().pipe(schema),
    read: (form, name) => schema.safeParse(typed(form, name)).data,
  };
}

/** Words of a vocabulary, each once: parted by spaces in a cell, ticked in a form. */
export function someOf<const T extends readonly [string, ...string[]]>(vocabulary: T): FieldType<T[number][]> {
  const schema = z.array(z.enum(vocabulary, say.oneOf(vocabulary))).max(vocabulary.length);
  return {
    schema,
    cell: z
      .string()
      .min(1, say.required)
      .transform((text) => text.split(" "))
      .pipe(schema),
    read: (form, name) => schema.safeParse([...new Set(form.getAll(name))]).data,
  };
}

/** The same, or nothing: an empty cell, an empty box. */
export function orNull<T>(type: FieldType<T>): FieldType<T | null> {
  return {
    schema: type.schema.nullable(),
    cell: z.string().transform(unless(type.cell, null)),
    read: (form, name) => (typed(form, name) === "" ? null : type.read(form, name)),
  };
}

/** What a file needs no column for and a form no box: `otherwise` stands. */
export function or<T>(type: FieldType<T>, otherwise: T): FieldType<T> {
  return {
    schema: type.schema,
    cell: z.string().default("").transform(unless(type.cell, otherwise)),
    read: (form, name) => type.read(form, name) ?? otherwise,
  };
}

/** What the cell says, or `empty` where it says nothing. */
const unless =
  <T, E>(cell: z.ZodType<T, string | undefined>, empty: E) =>
  (text: string, context: z.RefinementCtx): T | E => {
    if (text === "") return empty;
    const result = cell.safeParse(text);
    if (result.success) return result.data;
    context.addIssue(result.error.issues[0]?.message ?? say.required);
    return z.NEVER;
  };
