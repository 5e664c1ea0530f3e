import type { ChartRows, Point } from "./series";

export type YearRow = { name: string; point: Point };

/** The figures of one year, largest first, each with the name of its region. */
export const yearRows = ({ series }: Pick<ChartRows, "series">): YearRow[] =>
  series
    .flatMap(({ name, points }) =>
      points.map((point) => ({ name: nameOf(name, point, points.length > 1), point })),
    )
    .toSorted((a, b) => b.point.value - a.point.value);

/** The region, with the period where it is not a full year or the region has several. */
function nameOf(name: string, { isFull, within }: Point, isAmbiguous: boolean): string {
  return isFull && !isAmbiguous ? name : `${name} ${within}`;
}
