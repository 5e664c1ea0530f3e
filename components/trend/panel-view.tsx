import type { MoneyUnit } from "@/lib/record/money";
import { comparePeriods } from "@/lib/record/periods";
import { axisId } from "@/lib/comparison/axis-id";
import type { Panel } from "@/lib/comparison/series";
import type { Level, Observation, RegionNames } from "@/lib/record/types";
import type { FinancingView } from "@/lib/address/views";
import { ObservationTable } from "../observation/observation-table";
import { PanelPictures } from "../controls/panel-pictures";
import { MarkKey } from "./mark-key";
import styles from "./panel-view.module.css";
import { TrendChart } from "./trend-chart";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  panel: Panel;
  observations: readonly Observation[];
  names?: RegionNames;
  unit?: MoneyUnit;
  heading: "h2" | "h3";
  level?: Level | null; // where tiers of regions stand apart
  view?: Partial<FinancingView>; // what the picture of the chart is asked with; its regions alone where there is none
};

const mostCompactYears = 6;

/** One axis: the chart, what has no place on it, and the table of everything in it; what has not happened yet stands apart. */
export function PanelView({
  text,
  panel,
  observations,
  names,
  unit,
  heading: Heading,
  level = null,
  view,
}: Props) {
  const points = panel.series.reduce((total, series) => total + series.points.length, 0);
  const isCompact = panel.years.length <= mostCompactYears;
  const rows = observations
    .filter((observation) => !panel.forecasts.includes(observation))
    .toSorted((a, b) => a.region.localeCompare(b.region) || comparePeriods(a.period, b.period));
  return (
    <section className={styles.panel} data-axis={panel.axis}>
      <Heading className={styles.title}>
        {level === null ? panel.title : text.financing.tier(panel.title, text.level[level])}
      </Heading>
      <div className={isCompact && points > 0 ? styles.beside : undefined}>
        {points > 0 && (
          <figure className={styles.figure}>
            <TrendChart text={text} panel={panel} unit={unit} widest={isCompact ? "compact" : "wide"} />
            <figcaption>
              <MarkKey text={text} panel={panel} />
              {panel.unplaced.length > 0 && (
                <p className="small soft">{text.trend.unplaced(panel.unplaced.length)}</p>
              )}
              <PanelPictures
                text={text}
                view={view ?? { regions: panel.series.map(({ region }) => region) }}
                choice={{ panel: axisId(panel.axis), level }}
                title={panel.title}
              />
            </figcaption>
          </figure>
        )}
        {rows.length > 0 && (
          <ObservationTable text={text} observations={rows} caption={panel.title} names={names} unit={unit} />
        )}
      </div>
      {panel.forecasts.length > 0 && (
        <section className={styles.forecasts}>
          <Heading className={styles.title}>{text.trend.forecasts(panel.title)}</Heading>
          <p className="small soft">{text.trend.forecastsNote}</p>
          <ObservationTable
            text={text}
            observations={panel.forecasts}
            caption={text.trend.forecasts(panel.title)}
            names={names}
            unit={unit}
          />
        </section>
      )}
    </section>
  );
}
