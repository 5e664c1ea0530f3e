import type { Text } from "@/lib/text/text";

/** Units that money is shown in, as addresses have them. */
export type MoneyUnit = "yi" | "wan" | "yuan";

/** What an axis counts in: its word, and how many places the decimal point moves. */
export type AxisUnit = { word: string; places: number };

/** The units an axis of a base unit may be read in, in words: the browser draws axes too and has no dictionary. */
export const axisUnitsOf = (text: Text, unit: string): { [money in MoneyUnit]: AxisUnit } =>
  unit === "元" ? text.money : { yi: plain(text, unit), wan: plain(text, unit), yuan: plain(text, unit) };

const plain = (text: Text, unit: string): AxisUnit => ({ word: text.unit(unit), places: 0 });
