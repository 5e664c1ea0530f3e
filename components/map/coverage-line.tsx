import type { MapModel } from "@/lib/map/model";
import styles from "./coverage-line.module.css";
import type { MapWords } from "@/lib/text/text";

/** How much of the country the layer knows, as words and as a bar of as many parts as it has regions. */
export function CoverageLine({
  text,
  coverage: { known, of },
  isNation,
}: {
  text: MapWords;
  coverage: MapModel["coverage"];
  isNation: boolean;
}) {
  return (
    <p className={`small ${styles.line}`}>
      <svg viewBox={`0 0 ${of * 4} 6`} preserveAspectRatio="none" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <rect
            key={index}
            x={index * 4}
            width="3"
            height="6"
            fill={index < known ? "var(--class-4)" : "var(--rule)"}
          />
        ))}
      </svg>
      {text.coverage.line(known, of, isNation)}
    </p>
  );
}
