import type { Panel } from "@/lib/comparison/series";
import { zh } from "@/lib/text/zh/dictionary";
import { qualifiers } from "@/lib/record/types";
import { MarkSwatch } from "../chart/mark-swatch";
import styles from "./mark-key.module.css";

/** What the marks of this chart mean; only those that occur in it. */
export function MarkKey({ panel }: { panel: Panel }) {
  const points = panel.series.flatMap((series) => series.points);
  const used = qualifiers.filter(
    (qualifier) => qualifier !== "exact" && points.some((point) => point.qualifier === qualifier),
  );
  return (
    <ul className={`small soft ${styles.key}`}>
      {points.some((point) => point.isFull) && (
        <li>
          <MarkSwatch isFull qualifier="exact" /> {zh.trend.full}
        </li>
      )}
      {points.some((point) => !point.isFull) && (
        <li>
          <MarkSwatch isFull={false} qualifier="exact" /> {zh.trend.partial}
        </li>
      )}
      {used.map((qualifier) => (
        <li key={qualifier}>
          <MarkSwatch isFull qualifier={qualifier} /> {zh.qualifier[qualifier].meaning}
        </li>
      ))}
      {panel.years.length > 1 && <li>{zh.trend.gaps}</li>}
    </ul>
  );
}
