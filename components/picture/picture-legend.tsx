import { paintsOf, swatchOf } from "@/lib/map/marks";
import type { LegendItem } from "@/lib/map/model";
import { types } from "./text-lines";

export const legendRow = 27;
export const swatch = { width: 30, height: 17 };

/** `unit` is how many of the units the hatches are drawn in make a pixel. */
type Props = { x: number; y: number; width: number; unit: number; title: string; items: readonly LegendItem[] };

/** Each class, mark and status with how many of the regions it holds. */
export function PictureLegend({ x, y, width, unit, title, items }: Props) {
  return (
    <g data-legend="">
      <text x={x} y={y + 16} fontSize={types.label.size} fontWeight={700} fill="var(--ink)">
        {title}
      </text>
      {items.map((item, index) => (
        <g key={item.label} transform={`translate(${x} ${y + 32 + index * legendRow})`}>
          <LegendSwatch item={item} unit={unit} />
          <text
            x={swatch.width + 10}
            y="14"
            fontSize={types.label.size}
            fill={item.members.length === 0 ? "var(--ink-soft)" : "var(--ink)"}
          >
            {item.label}
          </text>
          <text
            x={width}
            y="14"
            textAnchor="end"
            fontSize={types.label.size}
            fontWeight={700}
            fill={item.members.length === 0 ? "var(--ink-soft)" : "var(--ink)"}
          >
            {item.members.length}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A patch filled as a member of the item would be. */
export function LegendSwatch({ item, unit }: { item: LegendItem; unit: number }) {
  const look = swatchOf(item);
  return (
    <>
      <g transform={`scale(${1 / unit})`}>
        {paintsOf(look).map((paint) => (
          <rect
            key={paint}
            width={swatch.width * unit}
            height={swatch.height * unit}
            rx={2 * unit}
            fill={paint}
            stroke={look.border === "border-hatched" ? "var(--hatch)" : undefined}
            strokeWidth={unit}
          />
        ))}
      </g>
      {look.sign !== null && (
        <text x={swatch.width / 2} y="14" textAnchor="middle" fontSize="15" fill={`var(--${look.ink})`}>
          {look.sign}
        </text>
      )}
    </>
  );
}

export const legendHeight = (items: readonly LegendItem[]) => 32 + items.length * legendRow;
