import { axisId } from "@/lib/comparison/axis-id";
import type { Panel } from "@/lib/comparison/series";
import { comparePeriods } from "@/lib/record/periods";
import type { SourceMarks } from "@/lib/reading/source-marks";
import type { Observation } from "@/lib/record/types";
import type { FinancingView } from "@/lib/address/views";
import { FigureCards } from "../observation/figure-cards";
import { FigureTable } from "../observation/figure-table";
import { PanelPictures } from "../controls/panel-pictures";
import { Fold } from "../ui/fold";
import { MarkKey } from "./mark-key";
import styles from "./panel-digest.module.css";
import { TrendChart } from "./trend-chart";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  panel: Panel;
  observations: readonly Observation[]; // of its axis
  marks: SourceMarks;
  view: Partial<FinancingView>; // what the picture of the chart is asked with
};

const leastDrawn = 3; // points: fewer are read faster as numbers
const mostAsNumbers = 4;
const newest = 2; // stand as numbers where more are folded

/** One axis of one region: few figures as numbers, three and more also as a chart, many in a folded table. */
export function PanelDigest({ text, panel, observations, marks, view }: Props) {
  const points = panel.series.reduce((total, series) => total + series.points.length, 0);
  const rows = observations
    .filter((observation) => !panel.forecasts.includes(observation))
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const isDrawn = points >= leastDrawn;
  const isFolded = rows.length > mostAsNumbers;
  return (
    <section className={styles.panel} data-axis={panel.axis} data-drawn={isDrawn || undefined}>
      <header className={styles.head}>
        <h3 className={styles.title}>{panel.title}</h3>
        {isDrawn && (
          <PanelPictures
            text={text}
            view={view}
            choice={{ panel: axisId(panel.axis), level: null }}
            title={panel.title}
          />
        )}
      </header>
      <div className={styles.parts}>
        {isDrawn && (
          <figure>
            <TrendChart text={text} panel={panel} widest="narrow" />
          </figure>
        )}
        <div>
          <FigureCards text={text} observations={isFolded ? rows.slice(0, newest) : rows} marks={marks} />
          {isFolded && (
            <Fold summary={text.region.allRows(rows.length)} rows={rows.length}>
              <FigureTable text={text} observations={rows} caption={panel.title} marks={marks} />
            </Fold>
          )}
          {isDrawn && (
            <div className={styles.key}>
              <MarkKey text={text} panel={panel} />
            </div>
          )}
        </div>
      </div>
      {panel.forecasts.length > 0 && (
        <div className={styles.forecasts}>
          <h4 className={styles.title}>{text.trend.forecasts(panel.title)}</h4>
          <p className="small soft">{text.trend.forecastsNote}</p>
          <FigureCards text={text} observations={panel.forecasts} marks={marks} />
        </div>
      )}
    </section>
  );
}
