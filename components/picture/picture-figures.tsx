import { sortByValue } from "@/lib/picture/figures";
import type { MapRegion } from "@/lib/map/model";
import { TextLines, heightOf, types } from "./text-lines";
import type { Text } from "@/lib/text/text";

const leading = 22;
const periodType = { ...types.small, size: 12.5, leading: 18 };

type Props = { text: Text; x: number; y: number; width: number; height: number; regions: readonly MapRegion[] };

/** The figures of the map as written, largest first, as many as there is room for; how many are left out is said. */
export function PictureFigures({ text, x, y, width, height, regions }: Props) {
  const rows = sortByValue(regions).map((region) => {
    const period = region.period === null ? [] : [region.period];
    return { region, period, height: leading + heightOf(period, width, periodType) };
  });
  const bottomOf = (index: number) => rows.slice(0, index + 1).reduce((sum, row) => sum + row.height, 0);
  const fitting = rows.filter((_, index) => bottomOf(index) <= height - leading);
  const isWhole = fitting.length === rows.length;
  return (
    <g fontSize={types.small.size} data-figures="">
      {fitting.map(({ region, period, height: own }, index) => {
        const base = y + bottomOf(index) - own + leading * 0.72;
        return (
          <g key={region.adcode} fill="var(--ink)">
            <text x={x} y={base}>
              {region.short}
            </text>
            <text x={x + width} y={base} textAnchor="end">
              {region.figure}
            </text>
            {period.length > 0 && (
              <TextLines x={x} y={base + 3} width={width} type={periodType} parts={period} />
            )}
          </g>
        );
      })}
      {!isWhole && (
        <TextLines
          x={x}
          y={y + bottomOf(fitting.length - 1)}
          width={width}
          type={types.small}
          parts={[text.pictures.more(rows.length - fitting.length)]}
        />
      )}
    </g>
  );
}
