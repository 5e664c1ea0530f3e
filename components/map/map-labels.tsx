import { memo } from "react";
import type { CSSProperties } from "react";
import type { Box, Sheet } from "@/lib/map/boundaries";
import { bands, getLabels, lineShift, scaleBand } from "@/lib/map/labels";
import type { Label } from "@/lib/map/labels";
import { paintOf } from "@/lib/map/marks";
import type { Mark } from "@/lib/map/marks";
import { zoomStyle } from "./link-map";
import styles from "./map-labels.module.css";

type Props = {
  marks: readonly Mark[];
  sheet: Sheet;
  whole: Box;
  view: Box; // the part of the whole in sight
  zoom: number;
  href: (adcode: string) => string;
};

/** A picture of type alone, laid over either drawing of the map: one layer per band of widths, of which CSS shows the one that fits. */
export const MapLabels = memo(function MapLabels({ marks, sheet, whole, view, zoom, href }: Props) {
  return (
    <svg
      viewBox={view.join(" ")}
      className={styles.labels}
      style={zoomStyle(zoom)}
      data-drawing=""
      aria-hidden="true"
    >
      {bands
        .map((band) => scaleBand(band, whole[2]))
        .map(({ id, em, reach, hasTags }) => (
          <g key={id} className={styles[id]} style={sizes(em, reach)} data-band={id}>
            {getLabels(marks, sheet, { id, em, hasTags }).map((label) => (
              <MapLabel key={label.adcode} label={label} href={href(label.adcode)} />
            ))}
          </g>
        ))}
    </svg>
  );
});

/** In units of the sheet; the style sheet makes type smaller where a band has room to spare. */
const sizes = (em: number, reach: number) => ({ "--em": em, "--reach": reach }) as CSSProperties; // React's type knows no variables

function MapLabel({ label, href }: { label: Label; href: string }) {
  const { adcode, x, y, lines, ink, ground, leader, hasTarget } = label;
  const halo = ground === "paper" ? {} : { stroke: paintOf(ground) };
  const text = lines.map((line, index) => (
    <text
      key={line}
      x={x}
      y={y}
      dy={`${lineShift(index, lines.length).toFixed(2)}em`}
      {...(index === 1 ? { className: styles.tag } : {})}
    >
      {line}
    </text>
  ));
  return (
    <g data-label={adcode} {...(ink === "ink" ? {} : { fill: `var(--${ink})` })} {...halo}>
      {leader !== null && <line x1={leader[0]} y1={leader[1]} x2={leader[2]} y2={leader[3]} />}
      {hasTarget ? (
        <a href={href} data-target={adcode} tabIndex={-1}>
          <circle cx={x} cy={y} />
          {text}
        </a>
      ) : (
        text
      )}
    </g>
  );
}
