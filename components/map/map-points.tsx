import { memo } from "react";
import type { Box, SpecialPoint } from "@/lib/map/boundaries";
import { zoomStyle } from "./link-map";
import styles from "./map-points.module.css";
import type { MapWords } from "@/lib/text/text";

type Props = {
  text: MapWords;
  points: readonly SpecialPoint[];
  whole: Box;
  view: Box; // the part of the whole in sight
  zoom: number;
  href: (adcode: string) => string;
};

/** Areas without a shape of their own, 雄安新区 or a high-tech zone, as points over either drawing; each leads to its page. */
export const MapPoints = memo(function MapPoints({ text, points, whole, view, zoom, href }: Props) {
  if (points.length === 0) return null;
  const radius = Math.round(whole[2] * 0.008);
  return (
    <svg
      viewBox={view.join(" ")}
      className={styles.points}
      style={zoomStyle(zoom)}
      data-drawing=""
      role="group"
      aria-label={text.map.points}
    >
      {points.map(({ adcode, short, at: [x, y] }) => (
        <a key={adcode} href={href(adcode)} className={styles.point}>
          <title>{text.map.point(short)}</title>
          <circle cx={x} cy={y} r={radius * 3} className={styles.target} />
          <path d={`M${x} ${y - radius}l${radius} ${radius}-${radius} ${radius}-${radius}-${radius}z`} />
          <text x={x + radius * 1.7} y={y + radius * 0.8} fontSize={radius * 2.4}>
            {short}
          </text>
        </a>
      ))}
    </svg>
  );
});
