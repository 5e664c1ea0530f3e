import type { Box, Sheet } from "@/lib/boundaries";
import { bands, getLabels, scaleBand } from "@/lib/map-labels";
import type { Label } from "@/lib/map-labels";
import type { MapRegion } from "@/lib/map-model";
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
        .map((band) => (
          <g key={band.id} className={styles[band.id]} fontSize={band.em} data-band={band.id}>
            {getLabels(regions, sheet, band).map((label) => (
              <MapLabel
                key={label.adcode}
                label={label}
                em={band.em}
                reach={band.reach}
                href={href(label.adcode)}
                isDark={dark.has(label.adcode) && label.leader === null}
              />
            ))}
          </g>
        ))}
    </svg>
  );
}

function MapLabel({
  label: { adcode, x, y, name, tag, tagNote, leader, hasTarget },
  em,
  reach,
  href,
  isDark,
}: {
  label: Label;
  em: number;
  reach: number;
  href: string;
  isDark: boolean;
}) {
  const lines = [name, tag, tagNote].filter((line) => line !== null);
  const first = y + em * (0.36 - 0.55 * (lines.length - 1));
  const text = lines.map((line, index) => (
    <text
      key={line}
      x={x}
      y={Math.round(first + index * em * 1.08)}
      className={index === 1 ? styles.tag : undefined}
    >
      {line}
    </text>
  ));
  return (
    <g data-label="" data-dark={isDark || undefined}>
      {leader !== null && (
        <line x1={leader[0]} y1={leader[1]} x2={leader[2]} y2={leader[3]} className={styles.leader} />
      )}
      {hasTarget ? (
        <a href={href} data-target={adcode} tabIndex={-1}>
          <circle cx={x} cy={y} r={reach} />
          {text}
        </a>
      ) : (
        text
      )}
    </g>
  );
}
