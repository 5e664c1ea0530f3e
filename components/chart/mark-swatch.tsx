import type { Qualifier } from "@/lib/record/types";
import { bodyOf, dashes, edgeDash, getEndMark } from "./end-mark";
import styles from "./mark-swatch.module.css";

const box = { width: 34, height: 20 };
const bar = { foot: 1, end: 19, from: 5, breadth: 10 };
const reachOfRange = 9;

/** The mark of a chart in small, lying on its side: the same geometry the charts draw. */
export function MarkSwatch({ isFull, qualifier }: { isFull: boolean; qualifier: Qualifier }) {
  const { cut, strokes } = getEndMark(qualifier, reachOfRange);
  const style = bodyOf({ isFull, qualifier });
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} className={styles.swatch} aria-hidden="true">
      <rect
        x={bar.foot}
        y={bar.from}
        width={bar.end - cut - bar.foot}
        height={bar.breadth}
        className={style === "filled" ? styles.filled : styles.line}
        strokeDasharray={dashes[style].join(" ")}
      />
      {strokes.map(({ corners, isDashed = false }) => (
        <polyline
          key={corners.join(" ")}
          points={corners
            .map(([beyond, across]) => `${bar.end + beyond},${bar.from + across * bar.breadth}`)
            .join(" ")}
          className={styles.line}
          strokeDasharray={isDashed ? edgeDash.join(" ") : undefined}
        />
      ))}
    </svg>
  );
}
