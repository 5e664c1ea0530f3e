import type { Box } from "@/lib/map/boundaries";
import type { MapRegion } from "@/lib/map/model";
import { findTile, tileColumns, tileRows } from "@/lib/map/tiles";
import { MapPatterns } from "../map/map-patterns";
import { fillsOf } from "../map/region-fill";

const gap = 5;

/** 方格图: one square per province-level unit. */
export function PictureTiles({
  regions,
  box: [left, top, width, height],
}: {
  regions: readonly MapRegion[];
  box: Box;
}) {
  const side = Math.min(width / tileColumns, height / tileRows);
  const inner = side - gap;
  return (
    <g textAnchor="middle">
      <MapPatterns scale={0.9} />
      {regions.map((region) => {
        const tile = findTile(region.adcode);
        if (tile === undefined) return null;
        const [x, y] = [left + (width - side * tileColumns) / 2 + tile.column * side, top + tile.row * side];
        const fill = region.class !== null && region.class >= 3 ? "var(--on-dark)" : "var(--ink)";
        return (
          <g key={region.adcode} data-region={region.adcode} transform={`translate(${x} ${y})`} fill={fill}>
            {fillsOf(region).map((ground) => (
              <rect key={ground} width={inner} height={inner} rx="4" fill={ground} />
            ))}
            {[region.short, region.tag, region.tagNote]
              .filter((line) => line !== null)
              .map((line, index, { length }) => (
                <text
                  key={line}
                  x={inner / 2}
                  y={inner * (0.57 + 0.26 * (index - (length - 1) / 2))}
                  fontSize={index === 0 ? 16 : 15}
                  fontWeight={index === 1 ? 700 : undefined}
                >
                  {line}
                </text>
              ))}
          </g>
        );
      })}
    </g>
  );
}
