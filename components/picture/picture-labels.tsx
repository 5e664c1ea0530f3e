import type { Sheet } from "@/lib/map/boundaries";
import { getLabels } from "@/lib/map/labels";
import type { Band, Label } from "@/lib/map/labels";
import type { MapRegion } from "@/lib/map/model";

/** The type of a map's labels in pixels; a page that shows one of several layouts tells them apart by `id`. */
export type LabelBand = Pick<Band, "em" | "hasTags"> & { id?: Band["id"] };

type Props = { regions: readonly MapRegion[]; sheet: Sheet; band: LabelBand; pixel: number };

/** Names and figures of a map; `pixel` in units of the sheet. */
export function PictureLabels({ regions, sheet, band: { id, hasTags, ...band }, pixel }: Props) {
  const em = Math.round(band.em * pixel);
  const classes = new Map(regions.map(({ adcode, class: of }) => [adcode, of]));
  return (
    <g fontSize={em} textAnchor="middle" aria-hidden="true" className={id}>
      {getLabels(regions, sheet, { id: id ?? "l", em, hasTags }).map((label) => (
        <PictureLabel
          key={label.adcode}
          label={label}
          em={em}
          pixel={pixel}
          {...inkOn(label.leader === null ? (classes.get(label.adcode) ?? "hatched") : "paper")}
        />
      ))}
    </g>
  );
}

type Ink = { fill: string; ground: string };

/** Type against its ground, and the ground again as a halo where the type runs over the edge of a small shape. */
function inkOn(ground: number | "hatched" | "paper"): Ink {
  if (ground === "paper") return { fill: "var(--ink)", ground: "var(--paper)" };
  if (ground === "hatched") return { fill: "var(--ink)", ground: "var(--hatch-ground)" };
  return { fill: ground >= 3 ? "var(--on-dark)" : "var(--on-light)", ground: `var(--class-${ground + 1})` };
}

type LabelProps = { label: Label; em: number; pixel: number } & Ink;

function PictureLabel({
  label: { adcode, x, y, name, tag, tagNote, leader },
  em,
  pixel,
  fill,
  ground,
}: LabelProps) {
  const lines = [name, tag, tagNote].filter((line) => line !== null);
  const first = y + em * (0.36 - 0.55 * (lines.length - 1));
  return (
    <g
      data-label={adcode}
      fill={fill}
      stroke={ground}
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
          y={Math.round(first + index * em * 1.08)}
          fontWeight={index === 1 ? 700 : undefined}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
