import type { CSSProperties } from "react";
import type { Box, Sheet } from "@/lib/map/boundaries";
import { bands, getLabels, scaleBand } from "@/lib/map/labels";
import type { Label } from "@/lib/map/labels";
import type { MapRegion } from "@/lib/map/model";
import styles from "./map-labels.module.css";

type Props = { regions: readonly MapRegion[]; sheet: Sheet; view: Box; href: (adcode: string) => string };

/** A picture of type alone, laid over either drawing of the map: one layer per band of widths, of which CSS shows the one that fits. */
export function MapLabels({ regions, sheet, view, href }: Props) {
  const dark = new Set(
    regions.filter((region) => region.class !== null && region.class >= 3).map((region) => region.adcode),
  );
  return (
    <svg viewBox={view.join(" ")} className={styles.labels} data-drawing="" aria-hidden="true">
      {bands
        .map((band) => scaleBand(band, view[2]))
        .map(({ id, em, reach, hasTags }) => (
          <g key={id} className={styles[id]} style={sizes(em, reach)} data-band={id}>
            {getLabels(regions, sheet, { id, em, hasTags }).map((label) => (
              <MapLabel
                key={label.adcode}
                label={label}
                href={href(label.adcode)}
                isDark={dark.has(label.adcode) && label.leader === null}
              />
            ))}
          </g>
        ))}
    </svg>
  );
}

/** In units of the sheet; the style sheet makes type smaller where a band has room to spare. */
const sizes = (em: number, reach: number) => ({ "--em": em, "--reach": reach }) as CSSProperties; // React's type knows no variables

function MapLabel({
  label: { adcode, x, y, name, tag, tagNote, leader, hasTarget },
  href,
  isDark,
}: {
  label: Label;
  href: string;
  isDark: boolean;
}) {
  const lines = [name, tag, tagNote].filter((line) => line !== null);
  const text = lines.map((line, index) => (
    <text
      key={line}
      x={x}
      y={y}
      dy={`${(0.36 - 0.55 * (lines.length - 1) + 1.08 * index).toFixed(2)}em`}
      {...(index === 1 ? { className: styles.tag } : {})}
    >
      {line}
    </text>
  ));
  return (
    <g data-label="" {...(isDark ? { "data-dark": "" } : {})}>
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
