import { statuses } from "@/lib/types";
import type { HatchSet } from "./region-fill";

/** Hatches of the statuses and marks, once per page; referred to by `url(#hatch-…)`. Each differs in angle or spacing, not in hue alone. */
const lines: { [id: string]: { turn: number; gap: number; dash?: string; width: number } } = {
  "not-mentioned": { turn: 45, gap: 6, width: 1 },
  "mentioned-without-number": { turn: 0, gap: 6, width: 1.2, dash: "1.2 4.8" },
  "pending-review": { turn: -45, gap: 6, width: 1 },
  "not-applicable": { turn: 0, gap: 8, width: 1 },
  illegible: { turn: 90, gap: 4, width: 1.4 },
  "stated-zero": { turn: 0, gap: 40, width: 0 },
  "other-basis": { turn: 90, gap: 7, width: 1.2, dash: "5 3" },
};

export function MapPatterns({ scale, set = "hatch" }: { scale: number; set?: HatchSet }) {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: "absolute" }}>
      <defs>
        {[...statuses.filter((status) => status !== "reported"), "other-basis"].map((id) => {
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
        <pattern
          id={`${set}-partial`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale}) rotate(45)`}
        >
          <line y1="3.5" x2="7" y2="3.5" stroke="var(--paper)" strokeWidth="2" />
        </pattern>
      </defs>
    </svg>
  );
}
