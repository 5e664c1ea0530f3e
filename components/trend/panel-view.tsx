import type { MoneyUnit } from "@/lib/format";
import { comparePeriods } from "@/lib/periods";
import type { Panel } from "@/lib/series";
import { zh } from "@/lib/text/zh";
import type { Observation } from "@/lib/types";
import type { RegionNames } from "../activity/activity-item";
import { ObservationTable } from "../observation/observation-table";
import styles from "./panel-view.module.css";
import { TrendChart } from "./trend-chart";

type Props = {
  panel: Panel;
  observations: readonly Observation[];
  names?: RegionNames;
  unit?: MoneyUnit;
  heading: "h2" | "h3";
};

/** One axis: the chart, what has no place on it, and the table of everything in it. */
export function PanelView({ panel, observations, names, unit, heading: Heading }: Props) {
  const points = panel.series.reduce((total, series) => total + series.points.length, 0);
  const rows = observations.toSorted(
    (a, b) => a.region.localeCompare(b.region) || comparePeriods(a.period, b.period),
  );
  return (
    <section className={styles.panel} data-axis={panel.axis}>
      <Heading className={styles.title}>{panel.title}</Heading>
      {points > 0 && (
        <figure>
          <TrendChart panel={panel} />
          <figcaption className="small soft">{zh.trend.key}</figcaption>
        </figure>
      )}
      {panel.unplaced.length > 0 && points > 0 && (
        <p className="small soft">{zh.trend.unplaced(panel.unplaced.length)}</p>
      )}
      <ObservationTable observations={rows} caption={panel.title} names={names} unit={unit} />
    </section>
  );
}
