import { axisOf } from "./comparable";
import { getIndicator, indicators } from "@/lib/record/indicators";
import type { Indicator } from "@/lib/record/indicators";
import type { Basis } from "@/lib/record/types";

/** Other indicators whose figures share an axis with those of `indicator`, counted as `basis` says. Throws on an unknown id. */
export function comparableIndicators(indicator: string, basis: Basis): Indicator[] {
  const { family } = getIndicator(indicator);
  const axis = axisOf({ indicator, basis });
  return indicators.filter(
    (other) =>
      other.id !== indicator &&
      other.family === family &&
      axisOf({ indicator: other.id, basis: "unspecified" }) === axis,
  );
}
