import type { MapData } from "./data";

/** Whether the layer has data for the period it was asked for; where it has none, nothing stands in for it. */
export const hasPeriod = ({ period, words }: Pick<MapData, "period" | "words">): boolean =>
  period === null || words.periods.some((item) => item.period === period);
