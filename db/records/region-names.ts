import type { Database } from "../client";
import { regions } from "../schema/facts";
import type { Transaction } from "../transact";

/** Short name of every region by adcode. */
export function getShortNames(tx: Transaction | Database): ReadonlyMap<string, string> {
  const rows = tx.select({ adcode: regions.adcode, short: regions.short }).from(regions).all();
  return new Map(rows.map((row) => [row.adcode, row.short]));
}
