import type { Box } from "@/lib/boundaries";
import type { MapRegion } from "@/lib/map-model";
import { zh } from "@/lib/text/zh";
import styles from "./map-inset.module.css";
import { fillsOf } from "./region-fill";

type Props = { regions: readonly MapRegion[]; sprite: string; box: Box; view: Box };

/** 南海诸岛: the same shapes cropped to the sea, lower right, clear of Taiwan and the dash line. */
export function MapInset({ regions, sprite, box, view }: Props) {
  const [x, y, width, height] = box;
  return (
    <g data-inset>
      <rect x={x} y={y} width={width} height={height} className={styles.ground} />
      <svg
        x={x}
        y={y}
        width={width}
        height={height}
        viewBox={view.join(" ")}
        role="img"
        aria-label={zh.boundaries.inset}
      >
        {regions.map((region) => (
          <use
            key={region.adcode}
            href={`${sprite}#r${region.adcode}`}
            fill={fillsOf(region)[0]}
            className={styles.shape}
          />
        ))}
        <use href={`${sprite}#dash`} className={styles.dash} />
      </svg>
      <rect x={x} y={y} width={width} height={height} className={styles.frame} />
    </g>
  );
}
