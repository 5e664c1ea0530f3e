import type { Box } from "@/lib/map/boundaries";
import { lineShift, linesOf } from "@/lib/map/labels";
import { paintOf, paintsOf } from "@/lib/map/marks";
import type { Mark } from "@/lib/map/marks";
import { findTile, tileColumns, tileRows } from "@/lib/map/tiles";
import { MapPatterns } from "../map/map-patterns";
import { round } from "@/lib/picture/fit";

const gap = 5;

/** 方格图: one square per province-level unit. */
export function PictureTiles({ marks, box: [left, top, width, height] }: { marks: readonly Mark[]; box: Box }) {
  const side = Math.min(width / tileColumns, height / tileRows);
  const inner = side - gap;
  return (
    <g textAnchor="middle">
      <MapPatterns scale={0.9} />
      {marks.map((mark) => {
        const tile = findTile(mark.adcode);
        if (tile === undefined) return null;
        const [x, y] = [left + (width - side * tileColumns) / 2 + tile.column * side, top + tile.row * side];
        const lines = linesOf(mark.label);
        return (
          <g key={mark.adcode} data-region={mark.adcode} transform={`translate(${x} ${y})`}>
            {paintsOf(mark).map((paint) => (
              <rect key={paint} width={inner} height={inner} rx="4" fill={paint} />
            ))}
            <g
              data-label={mark.adcode}
              fill={`var(--${mark.ink})`}
              fontSize="16"
              strokeWidth="2.5"
              strokeLinejoin="round"
              paintOrder="stroke"
              {...(mark.overlay === null ? {} : { stroke: paintOf(mark.ground) })}
            >
              {lines.map((line, index) => (
                <text
                  key={line}
                  x={inner / 2}
                  y={round(inner / 2 + 16 * lineShift(index, lines.length))}
                  fontWeight={index === 1 ? 700 : undefined}
                >
                  {line}
                </text>
              ))}
            </g>
          </g>
        );
      })}
    </g>
  );
}
