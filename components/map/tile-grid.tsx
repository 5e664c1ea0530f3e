import type { MapRegion } from "@/lib/map-model";
import { findTile, tileColumns, tileRows } from "@/lib/tile-grid";
import { regionHref } from "@/lib/hrefs";
import { fillsOf } from "./region-fill";
import { regionLabel } from "./region-label";
import styles from "./tile-grid.module.css";

const side = 100;
const gap = 6;
const middle = (side - gap) / 2;

/** 方格图: the same model, one square per province-level unit. */
export function TileGrid({ regions, title }: { regions: readonly MapRegion[]; title: string }) {
  return (
    <svg
      viewBox={`0 0 ${tileColumns * side} ${tileRows * side}`}
      className={styles.tiles}
      role="group"
      aria-label={title}
    >
      {regions.map((region) => {
        const tile = findTile(region.adcode);
        if (tile === undefined) return null;
        const [x, y] = [tile.column * side + gap / 2, tile.row * side + gap / 2];
        const isDark = region.class !== null && region.class >= 3;
        return (
          <a
            key={region.adcode}
            href={regionHref(region.adcode)}
            aria-label={regionLabel(region)}
            data-adcode={region.adcode}
          >
            {fillsOf(region).map((fill) => (
              <rect key={fill} x={x} y={y} width={side - gap} height={side - gap} rx="4" fill={fill} />
            ))}
            <text
              x={x + middle}
              y={y + (region.tag === null ? 55 : 42)}
              className={styles.name}
              data-dark={isDark || undefined}
            >
              {region.short}
            </text>
            <text x={x + middle} y={y + 68} className={styles.tag} data-dark={isDark || undefined}>
              {region.tag}
            </text>
          </a>
        );
      })}
    </svg>
  );
}
