import { lineShift, linesOf } from "@/lib/map/labels";
import { paintOf, paintsOf } from "@/lib/map/marks";
import type { Mark } from "@/lib/map/marks";
import { findTile, tileColumns, tileRows } from "@/lib/map/tiles";
import styles from "./tile-grid.module.css";

const side = 100;
const gap = 6;
const middle = (side - gap) / 2;

type Props = { marks: readonly Mark[]; title: string; href: (adcode: string) => string };

/** 方格图: the same model, one square per province-level unit. */
export function TileGrid({ marks, title, href }: Props) {
  const placed = marks.flatMap((mark) => {
    const tile = findTile(mark.adcode);
    return tile === undefined ? [] : [{ mark, x: tile.column * side + gap / 2, y: tile.row * side + gap / 2 }];
  });
  return (
    <svg
      viewBox={`0 0 ${tileColumns * side} ${tileRows * side}`}
      className={styles.tiles}
      role="group"
      aria-label={title}
    >
      {placed.map(({ mark, x, y }) => (
        <a key={mark.adcode} href={href(mark.adcode)} aria-label={mark.spoken} data-adcode={mark.adcode}>
          {paintsOf(mark).map((paint) => (
            <rect key={paint} x={x} y={y} width={side - gap} height={side - gap} rx="4" fill={paint} />
          ))}
        </a>
      ))}
      <g aria-hidden="true" className={styles.labels}>
        {placed.map((tile) => (
          <TileLabel key={tile.mark.adcode} {...tile} />
        ))}
      </g>
    </svg>
  );
}

function TileLabel({
  mark: { adcode, label, ground, overlay, ink },
  x,
  y,
}: {
  mark: Mark;
  x: number;
  y: number;
}) {
  const lines = linesOf(label);
  return (
    <g data-label={adcode} fill={`var(--${ink})`} {...(overlay === null ? {} : { stroke: paintOf(ground) })}>
      {lines.map((line, index) => (
        <text
          key={line}
          x={x + middle}
          y={y + middle}
          dy={`${lineShift(index, lines.length).toFixed(2)}em`}
          className={index === 1 ? styles.tag : undefined}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
