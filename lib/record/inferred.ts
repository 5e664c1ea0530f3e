import type { Observation } from "./types";

/**
 * The one rule of the view without 推定. An end of a period that the source does not state takes its figure with it, for a
 * figure without its period says something else. A year that the source does not state takes only the year: the activity
 * stays, dated as it is written, and is set against no window. Places are never inferred, so counts by place stand.
 */
export const inferredChoices = ["show", "hide"] as const;
export type InferredChoice = (typeof inferredChoices)[number];

export const isStated = ({ period: { startInferred, endInferred } }: Observation): boolean =>
  !startInferred && !endInferred;

/** Figures as chosen, and how many were left out. */
export function chooseStated(
  observations: readonly Observation[],
  choice: InferredChoice,
): { shown: Observation[]; hidden: number } {
  const shown = choice === "hide" ? observations.filter(isStated) : [...observations];
  return { shown, hidden: observations.length - shown.length };
}
