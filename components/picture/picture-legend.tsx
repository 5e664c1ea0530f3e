import type { LegendItem, MapRegion } from "@/lib/map/model";
import { fillsOf } from "../map/region-fill";
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
  return (
    <>
      <g transform={`scale(${1 / unit})`}>
        {swatchFills(item).map((fill) => (
          <rect
            key={fill}
            width={swatch.width * unit}
            height={swatch.height * unit}
            rx={2 * unit}
            fill={fill}
            stroke={item.kind === "status" ? "var(--hatch)" : undefined}
            strokeWidth={unit}
          />
        ))}
      </g>
      {item.kind === "mark" && item.mark === "approximate" && (
        <text x={swatch.width / 2} y="14" textAnchor="middle" fontSize="15" fill="var(--on-light)">
          ≈
        </text>
      )}
    </>
  );
}

export const legendHeight = (items: readonly LegendItem[]) => 32 + items.length * legendRow;

/** Marks are shown on the middle class. */
function swatchFills(item: LegendItem): string[] {
  const plain: Pick<MapRegion, "class" | "status" | "mark"> = { class: 2, status: "reported", mark: "plain" };
  if (item.kind === "class") return fillsOf({ ...plain, class: item.class });
  if (item.kind === "status") return fillsOf({ ...plain, class: null, status: item.status });
  return fillsOf({ ...plain, class: item.mark === "other-basis" ? null : 2, mark: item.mark });
}
