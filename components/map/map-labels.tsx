import type { Sheet } from "@/lib/boundaries";
import { bands, getLabels } from "@/lib/map-labels";
import type { Label } from "@/lib/map-labels";
import type { MapRegion } from "@/lib/map-model";
import styles from "./map-labels.module.css";

/** One layer of type per band of widths; CSS shows the one that fits the box. */
export function MapLabels({ regions, sheet }: { regions: readonly MapRegion[]; sheet: Sheet }) {
  const dark = new Set(
    regions.filter((region) => region.class !== null && region.class >= 3).map((region) => region.adcode),
  );
  return bands.map((band) => (
    <g key={band.id} className={styles[band.id]} fontSize={band.em} aria-hidden="true" data-band={band.id}>
      {getLabels(regions, sheet, band).map((label) => (
        <MapLabel
          key={label.adcode}
          label={label}
          em={band.em}
          isDark={dark.has(label.adcode) && label.leader === null}
        />
      ))}
    </g>
  ));
}

function MapLabel({
  label: { adcode, x, y, name, tag, tagNote, leader },
  em,
  isDark,
}: {
  label: Label;
  em: number;
  isDark: boolean;
}) {
  const lines = [name, tag, tagNote].filter((line) => line !== null);
  const first = y + em * (0.36 - 0.55 * (lines.length - 1));
  return (
    <g data-label={adcode} data-dark={isDark || undefined}>
      {leader !== null && (
        <line x1={leader[0]} y1={leader[1]} x2={leader[2]} y2={leader[3]} className={styles.leader} />
      )}
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={Math.round(first + index * em * 1.08)}
          className={index === 1 ? styles.tag : undefined}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
