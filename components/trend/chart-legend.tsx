import type { Series } from "@/lib/comparison/series";
import { lookOf } from "../chart/series-look";

type Props = {
  className: string | undefined;
  series: readonly Series[];
  hidden: readonly string[];
  label: string;
  onToggle: (region: string) => void;
};

/** The regions of a chart by their marks; each can be taken out and put back. */
export function ChartLegend({ className, series, hidden, label, onToggle }: Props) {
  return (
    <div role="group" aria-label={label} className={className}>
      {series.map(({ region, name }, index) => {
        const { color, path } = lookOf(index);
        return (
          <button
            key={region}
            type="button"
            aria-pressed={!hidden.includes(region)}
            onClick={() => onToggle(region)}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d={path} fill={color} />
            </svg>
            {name}
          </button>
        );
      })}
    </div>
  );
}
