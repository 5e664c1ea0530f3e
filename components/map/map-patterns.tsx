import { swatchOf } from "@/lib/map/marks";
import type { Hatch, HatchSet } from "@/lib/map/marks";
import type { LegendItem } from "@/lib/map/model";

type Lines = { turn: number; gap: number; width: number; dash?: string; on?: "class" };

/** Each differs in angle or spacing, not in hue alone. Those on a class are paper-coloured and let it show. */
const hatches: { [hatch in Hatch]: Lines } = {
  "not-mentioned": { turn: 45, gap: 6, width: 1 },
  "mentioned-without-number": { turn: 0, gap: 6, width: 1.2, dash: "1.2 4.8" },
  "pending-review": { turn: -45, gap: 6, width: 1 },
  "not-applicable": { turn: 0, gap: 8, width: 1 },
  illegible: { turn: 90, gap: 4, width: 1.4 },
  "stated-zero": { turn: 0, gap: 40, width: 0 },
  "other-basis": { turn: 90, gap: 7, width: 1.2, dash: "5 3" },
  partial: { turn: 45, gap: 7, width: 2, on: "class" },
  cumulative: { turn: -45, gap: 7, width: 2, on: "class" },
};

type Props = { scale: number; set?: HatchSet; legend?: readonly LegendItem[] };

/** The hatches as SVG patterns, once per picture; only what a legend shows, where one is given. */
export function MapPatterns({ scale, set = "hatch", legend }: Props) {
  const shown = legend
    ?.map(swatchOf)
    .flatMap(({ ground, overlay }) => [overlay, "hatch" in ground && ground.hatch]);
  // Object.entries forgets the keys it was given; they are exactly the hatches.
  const needed = (Object.entries(hatches) as [Hatch, Lines][]).filter(([id]) => shown?.includes(id) ?? true);
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: "absolute" }}>
      <defs>
        {needed.map(([id, { turn, gap, width, dash, on }]) => (
          <pattern
            key={id}
            id={`${set}-${id}`}
            width={gap}
            height={gap}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${scale}) rotate(${turn})`}
          >
            {on === undefined && <rect width={gap} height={gap} fill="var(--hatch-ground)" />}
            <line
              y1={gap / 2}
              x2={gap}
              y2={gap / 2}
              stroke={on === undefined ? "var(--hatch)" : "var(--paper)"}
              strokeWidth={width}
              strokeDasharray={dash}
            />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
