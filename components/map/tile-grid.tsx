import type { MapRegion } from "@/lib/map/model";
import { findTile, tileColumns, tileRows } from "@/lib/map/tiles";
import { fillsOf } from "./region-fill";
import { regionLabel } from "./region-label";
import styles from "./tile-grid.module.css";

const side = 100;
const gap = 6;
const middle = (side - gap) / 2;

type Props = { regions: readonly MapRegion[]; title: string; href: (adcode: string) => string };

/** 方格图: the same model, one square per province-level unit. */
export function TileGrid({ regions, title, href }: Props) {
  const placed = regions.flatMap((region) => {
    const tile = findTile(region.adcode);
    return tile === undefined
      ? []
      : [{ region, x: tile.column * side + gap / 2, y: tile.row * side + gap / 2 }];
  });
  return (
    <svg
      viewBox={`0 0 ${tileColumns * side} ${tileRows * side}`}
      className={styles.tiles}
      role="group"
      aria-label={title}
    >
      {placed.map(({ region, x, y }) => (
        <a
          key={region.adcode}
          href={href(region.adcode)}
          aria-label={regionLabel(region)}
          data-adcode={region.adcode}
        >
          {fillsOf(region).map((fill) => (
            <rect key={fill} x={x} y={y} width={side - gap} height={side - gap} rx="4" fill={fill} />
          ))}
        </a>
      ))}
      <g aria-hidden="true" className={styles.labels}>
        {placed.map((tile) => (
          <TileLabel key={tile.region.adcode} {...tile} />
        ))}
      </g>
    </svg>
  );
}

function TileLabel({ region, x, y }: { region: MapRegion; x: number; y: number }) {
  const { class: of, short, tag, tagNote } = region;
  const isDark = of !== null && of >= 3;
  const top = tag === null ? 55 : tagNote === null ? 42 : 32;
  return (
    <g data-dark={isDark || undefined}>
      <text x={x + middle} y={y + top} className={styles.name}>
        {short}
      </text>
      <text x={x + middle} y={y + top + 26} className={styles.tag}>
        {tag}
      </text>
      <text x={x + middle} y={y + top + 48} className={styles.tag}>
        {tagNote}
      </text>
    </g>
  );
}
