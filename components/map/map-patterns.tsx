import type { LegendItem } from "@/lib/map/model";
import { statuses } from "@/lib/record/types";
import type { HatchSet } from "./region-fill";

type Props = { scale: number; set?: HatchSet; legend?: readonly LegendItem[] };

/**
 * Hatches of the statuses and marks, once per page, only what a legend names where one is given; referred to by
 * `url(#hatch-…)`. Each differs in angle or spacing, not in hue alone.
 */
const lines: { [id: string]: { turn: number; gap: number; dash?: string; width: number } } = {
  "not-mentioned": { turn: 45, gap: 6, width: 1 },
  "mentioned-without-number": { turn: 0, gap: 6, width: 1.2, dash: "1.2 4.8" },
  "pending-review": { turn: -45, gap: 6, width: 1 },
  "not-applicable": { turn: 0, gap: 8, width: 1 },
  illegible: { turn: 90, gap: 4, width: 1.4 },
  "stated-zero": { turn: 0, gap: 40, width: 0 },
  "other-basis": { turn: 90, gap: 7, width: 1.2, dash: "5 3" },
};

/** Over the class of a figure that is not of one whole year, by their angle. */
const overlays = { partial: 45, cumulative: -45 };

export function MapPatterns({ scale, set = "hatch", legend }: Props) {
  const named = legend?.flatMap((item) =>
    item.kind === "class" ? [] : item.kind === "mark" ? item.mark : item.status,
  );
  const isNeeded = (id: string) => named === undefined || named.some((name) => name === id);
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: "absolute" }}>
      <defs>
        {[...statuses.filter((status) => status !== "reported"), "other-basis"].filter(isNeeded).map((id) => {
          const { turn, gap, dash, width } = lines[id] ?? { turn: 0, gap: 6, width: 1 };
          return (
            <pattern
              key={id}
              id={`${set}-${id}`}
              width={gap}
              height={gap}
              patternUnits="userSpaceOnUse"
              patternTransform={`scale(${scale}) rotate(${turn})`}
            >
              <rect width={gap} height={gap} fill="var(--hatch-ground)" />
              <line
                y1={gap / 2}
                x2={gap}
                y2={gap / 2}
                stroke="var(--hatch)"
                strokeWidth={width}
                strokeDasharray={dash}
              />
            </pattern>
          );
        })}
        {Object.entries(overlays)
          .filter(([id]) => isNeeded(id))
          .map(([id, turn]) => (
            <pattern
              key={id}
              id={`${set}-${id}`}
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform={`scale(${scale}) rotate(${turn})`}
            >
              <line y1="3.5" x2="7" y2="3.5" stroke="var(--paper)" strokeWidth="2" />
            </pattern>
          ))}
      </defs>
    </svg>
  );
}
