import type { Sheet } from "@/lib/map/boundaries";
import { getLabels, lineShift } from "@/lib/map/labels";
import type { Band, Label } from "@/lib/map/labels";
import { paintOf } from "@/lib/map/marks";
import type { Mark } from "@/lib/map/marks";

/** The type of a map's labels in pixels; a page that shows one of several layouts tells them apart by `id`. */
export type LabelBand = Pick<Band, "em" | "hasTags"> & { id?: Band["id"] };

type Props = { marks: readonly Mark[]; sheet: Sheet; band: LabelBand; pixel: number };

/** Names and figures of a map, each with its ground as a halo where type runs over the edge of a small shape; `pixel` in units of the sheet. */
export function PictureLabels({ marks, sheet, band: { id, hasTags, ...band }, pixel }: Props) {
  const em = Math.round(band.em * pixel);
  return (
    <g fontSize={em} textAnchor="middle" aria-hidden="true" className={id}>
      {getLabels(marks, sheet, { id: id ?? "l", em, hasTags }).map((label) => (
        <PictureLabel key={label.adcode} label={label} em={em} pixel={pixel} />
      ))}
    </g>
  );
}

type LabelProps = { label: Label; em: number; pixel: number };

function PictureLabel({ label: { adcode, x, y, lines, ink, ground, leader }, em, pixel }: LabelProps) {
  return (
    <g
      data-label={adcode}
      fill={`var(--${ink})`}
      stroke={haloOf(ground)}
      strokeWidth={2.5 * pixel}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {leader !== null && (
        <line
          x1={leader[0]}
          y1={leader[1]}
          x2={leader[2]}
          y2={leader[3]}
          stroke="var(--ink-soft)"
          strokeWidth={pixel}
        />
      )}
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={Math.round(y + em * lineShift(index, lines.length))}
          fontWeight={index === 1 ? 700 : undefined}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** Plain colours only: a halo of hatching would be no halo. */
const haloOf = (ground: Label["ground"]) =>
  ground === "paper" ? "var(--paper)" : "hatch" in ground ? "var(--hatch-ground)" : paintOf(ground);
