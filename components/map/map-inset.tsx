import type { Box } from "@/lib/map/boundaries";
import { mapWords } from "@/lib/text/map";
import styles from "./map-inset.module.css";

type Props = { shapes: string; box: Box; view: Box };

/** 南海诸岛: the drawing itself once more, cropped to the sea, lower right, clear of Taiwan and the dash line. */
export function MapInset({ shapes, box, view }: Props) {
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
        aria-label={mapWords.boundaries.inset}
      >
        <use href={`#${shapes}`} className={styles.shapes} />
      </svg>
      <rect x={x} y={y} width={width} height={height} className={styles.frame} />
    </g>
  );
}
