import type { Panel } from "@/lib/comparison/series";
import { qualifiers } from "@/lib/record/types";
import { MarkSwatch } from "../chart/mark-swatch";
import styles from "./mark-key.module.css";
import type { Text } from "@/lib/text/text";

/** What the marks of this chart mean; only those that occur in it. */
export function MarkKey({ text, panel }: { text: Text; panel: Panel }) {
  const points = panel.series.flatMap((series) => series.points);
  const used = qualifiers.filter(
    (qualifier) => qualifier !== "exact" && points.some((point) => point.qualifier === qualifier),
  );
  return (
    <ul className={`small soft ${styles.key}`}>
      {points.some((point) => point.isFull) && (
        <li>
          <MarkSwatch isFull qualifier="exact" /> {text.trend.full}
        </li>
      )}
      {points.some((point) => !point.isFull) && (
        <li>
          <MarkSwatch isFull={false} qualifier="exact" /> {text.trend.partial}
        </li>
      )}
      {used.map((qualifier) => (
        <li key={qualifier}>
          <MarkSwatch isFull qualifier={qualifier} /> {text.qualifier[qualifier].meaning}
        </li>
      ))}
      {panel.years.length > 1 && <li>{text.trend.gaps}</li>}
    </ul>
  );
}
