import type { AxisUnit } from "./money";

const axisTick = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });

/** A tick of an axis. It may round, for it is no cited figure. */
export const formatTick = (value: number, { places }: AxisUnit): string =>
  axisTick.format(Number((value / 10 ** places).toPrecision(6)));
