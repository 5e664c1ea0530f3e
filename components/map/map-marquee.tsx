import type { MapWords } from "@/lib/text/text";
import { localised } from "@/lib/address/localised";
import { useEffect, useState } from "react";
import type { PointerEvent } from "react";
import type { Box } from "@/lib/map/boundaries";
import type { Spot } from "@/lib/map/keys";
import type { Mark } from "@/lib/map/marks";
import { financingHref } from "@/lib/address/views";
import styles from "./map-marquee.module.css";

/** Sides as shares of the map's box. */
type Rectangle = { left: number; right: number; top: number; bottom: number };
type Corner = readonly [x: number, y: number];

type Props = {
  text: MapWords;
  view: Box;
  spots: readonly Spot[];
  marks: readonly Mark[];
  onGiveUp: () => void;
};

/** A rectangle drawn over the map with mouse, pen or finger leads to the comparison of what lies in it; Escape gives up. */
export function MapMarquee({ text, view, spots, marks, onGiveUp }: Props) {
  const [from, setFrom] = useState<Corner | null>(null);
  const [to, setTo] = useState<Corner | null>(null);
  useEffect(() => {
    const stop = (event: KeyboardEvent) => {
      if (event.key === "Escape") onGiveUp();
    };
    addEventListener("keydown", stop);
    return () => removeEventListener("keydown", stop);
  }, [onGiveUp]);
  const drawn = from === null || to === null ? null : between(from, to);
  return (
    <div
      className={styles.sheet}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom(cornerOf(event));
        setTo(cornerOf(event));
      }}
      onPointerMove={(event) => from !== null && setTo(cornerOf(event))}
      onPointerUp={() => {
        const hatched = marks.filter(({ border }) => border === "border-hatched").map(({ adcode }) => adcode);
        const within = drawn === null ? [] : spotsWithin(drawn, view, spots, hatched);
        if (within.length > 0) location.assign(localised(text, financingHref({ regions: within })));
        else onGiveUp();
      }}
    >
      {drawn !== null && (
        <div
          className={styles.drawn}
          style={{
            left: percent(drawn.left),
            top: percent(drawn.top),
            width: percent(drawn.right - drawn.left),
            height: percent(drawn.bottom - drawn.top),
          }}
        />
      )}
    </div>
  );
}

/** Whatever has its label point within, known figures first; the comparison names what it has no room for. */
function spotsWithin(
  { left, right, top, bottom }: Rectangle,
  [x, y, width, height]: Box,
  spots: readonly Spot[],
  hatched: readonly string[],
): string[] {
  return spots
    .filter((spot) => {
      const [across, down] = [(spot.x - x) / width, (spot.y - y) / height];
      return across >= left && across <= right && down >= top && down <= bottom;
    })
    .map(({ adcode }) => adcode)
    .toSorted((a, b) => Number(hatched.includes(a)) - Number(hatched.includes(b)));
}

function cornerOf({ currentTarget, clientX, clientY }: PointerEvent): Corner {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [(clientX - left) / width, (clientY - top) / height];
}

const between = ([ax, ay]: Corner, [bx, by]: Corner): Rectangle => ({
  left: Math.min(ax, bx),
  right: Math.max(ax, bx),
  top: Math.min(ay, by),
  bottom: Math.max(ay, by),
});

const percent = (share: number) => `${share * 100}%`;
