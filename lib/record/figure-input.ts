import { baseUnit, shiftDecimal } from "./quantity";
import type { Decimal } from "./types";

/** A figure as an editor types it, `12.5亿` or `1,250,000,000`, in the base unit; null when it is no figure. */
export function readFigure(typed: string): Decimal | null {
  const match = /^(-?\d[\d,]*(?:\.\d+)?)\s*(万亿|亿|千万|百万|万|千)?\D*$/.exec(
    typed.trim().replaceAll("，", ","),
  );
  if (match === null) return null;
  const { places } = baseUnit(`${match[2] ?? ""}元`);
  return shiftDecimal((match[1] ?? "").replaceAll(",", ""), places);
}
