import type { Box, Sheet } from "@/lib/boundaries";
import type { MapRegion } from "@/lib/map-model";
import { zh } from "@/lib/text/zh";
import styles from "./map-inset.module.css";
import { fillsOf } from "./region-label";

const share = 0.115; // of the width of the map
const margin = 12;

/** 南海诸岛: the same shapes cropped to the sea, lower right, clear of Taiwan and the dash line. */
export function MapInset({
  regions,
  sheet,
  inset,
}: {
  regions: readonly MapRegion[];
  sheet: Sheet;
  inset: Box;
}) {
  const [x, y, width, height] = getInsetBox(sheet.view, inset);
  return (
    <g className={styles.inset} data-inset>
      <rect x={x} y={y} width={width} height={height} className={styles.ground} />
      <svg
        x={x}
        y={y}
        width={width}
        height={height}
        viewBox={inset.join(" ")}
        role="img"
        aria-label={zh.boundaries.inset}
      >
        {regions.map((region) => (
          <use
            key={region.adcode}
            href={`${sheet.sprite}#r${region.adcode}`}
            fill={fillsOf(region)[0]}
            className={styles.shape}
          />
        ))}
        <use href={`${sheet.sprite}#dash`} className={styles.dash} />
      </svg>
      <rect x={x} y={y} width={width} height={height} className={styles.frame} />
    </g>
  );
}

/** Where the inset stands on the map, in map units. */
export function getInsetBox([left, top, mapWidth, mapHeight]: Box, [, , insetWidth, insetHeight]: Box): Box {
  const width = Math.round(mapWidth * share);
  const height = Math.round((width * insetHeight) / insetWidth);
  return [left + mapWidth - width - margin, top + mapHeight - height - margin, width, height];
}
