import { isNation } from "@/lib/record/regions";
import { eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Adcode } from "@/lib/record/types";
import { regions } from "../schema/facts";

/** The version of a record that holds now. */
export const isCurrent = (table: { supersededAt: AnySQLiteColumn }): SQL => isNull(table.supersededAt);

/** The region itself and everything below it; the nation stands for itself only, as its figures are not sums. */
function within(column: AnySQLiteColumn, adcode: Adcode): SQL {
  if (isNation(adcode)) return eq(column, adcode);
  const children = sql`select ${regions.adcode} from ${regions} where ${regions.parent} = ${adcode}`;
  const grandchildren = sql`select ${regions.adcode} from ${regions} where ${regions.parent} in (${children})`;
  return sql`(${column} = ${adcode} or ${column} in (${children}) or ${column} in (${grandchildren}))`;
}

/** Any of several regions with what lies below them; no condition when none is asked for. */
export function withinAny(column: AnySQLiteColumn, adcodes: readonly Adcode[] = []): SQL | undefined {
  return adcodes.length === 0 ? undefined : or(...adcodes.map((adcode) => within(column, adcode)));
}

/** One of several values; no condition when none is asked for. */
export function anyOf(column: AnySQLiteColumn, values: readonly string[] = []): SQL | undefined {
  return values.length === 0 ? undefined : inArray(column, [...values]);
}
