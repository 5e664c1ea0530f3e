import { sql } from "drizzle-orm";
import { integer } from "drizzle-orm/sqlite-core";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";

/** CHECK: the column holds one of these words. The words come from lib/record/types.ts, never from a reader. */
export const oneOf = (column: AnySQLiteColumn, values: readonly string[]) =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;

/** CHECK: null, or a day of the calendar in ISO form. 2019-02-30 is none. */
export const isDay = (column: AnySQLiteColumn) =>
  sql`${column} is null or (${column} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date(${column}) = ${column})`;

/** CHECK: `from` is not after `to`, where both are known. */
export const isOrdered = (from: AnySQLiteColumn, to: AnySQLiteColumn) =>
  sql`${from} is null or ${to} is null or ${from} <= ${to}`;

export const isFlag = (column: AnySQLiteColumn) => sql`${column} in (0, 1)`;

export const flag = (name: string) => integer(name, { mode: "boolean" }).notNull();
