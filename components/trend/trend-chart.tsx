import type { Panel } from "@/lib/series";
import { renderChart } from "../chart/render-chart";
import { getTrendOption } from "./trend-option";
import styles from "./trend-chart.module.css";

const wide = { width: 720, height: 280 };
const narrow = { width: 340, height: 240 };

/** The panel drawn on the server, once for wide boxes and once for narrow ones, so that text keeps its size. */
export function TrendChart({ panel }: { panel: Panel }) {
  return (
    <div className={styles.box} aria-hidden="true">
      {[wide, narrow].map((size) => (
        <div
          key={size.width}
          className={size === wide ? styles.wide : styles.narrow}
          // Our own option drawn by ECharts on the server; nothing of a reader's is in it.
          // oxlint-disable-next-line react/no-danger
          dangerouslySetInnerHTML={{ __html: renderChart(getTrendOption(panel, size), size) }}
        />
      ))}
    </div>
  );
}
