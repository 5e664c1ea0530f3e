import type { ComparedPanel } from "@/lib/comparison/financing";
import type { MoneyUnit } from "@/lib/record/money";
import type { FinancingView } from "@/lib/address/views";
import { renderChart } from "../chart/render-chart";
import { getTrendOption } from "../trend/trend-option";
import { getYearOption, yearHeight } from "../trend/year-option";
import type { ChartWords } from "./chart-picture";
import { EmbedPage } from "./embed-page";
import { PictureMarkKey, markKeyHeight } from "./picture-mark-key";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  compared: ComparedPanel;
  view: FinancingView["view"];
  unit: MoneyUnit;
  words: ChartWords;
  address: string;
};

/** One panel of a comparison for an iframe: the chart for a wide box and for a narrow one, then its figures as written. */
export function ChartEmbed({ text, compared: { panel }, view, unit, words, address }: Props) {
  const { title, ...said } = words;
  const draw = (width: number) => {
    const size = { width, height: view === "year" ? yearHeight(panel) : 280 };
    return renderChart(view === "year" ? getYearOption(panel, size) : getTrendOption(panel, unit), size);
  };
  return (
    <EmbedPage text={text} title={title} headline={[title]} address={address} {...said}>
      {[
        { name: "wide", width: 720 },
        { name: "narrow", width: 340 },
      ].map(({ name, width }) => (
        <div key={name} className={name} aria-hidden="true">
          {/* oxlint-disable-next-line react/no-danger -- drawn by ECharts from our own option, escaped there */}
          <div dangerouslySetInnerHTML={{ __html: draw(width) }} />
          <svg viewBox={`0 0 ${width} ${markKeyHeight(text, panel, width)}`}>
            <PictureMarkKey text={text} x={0} y={4} width={width} panel={panel} />
          </svg>
        </div>
      ))}
      <h2 className="soft">{text.table.asWritten}</h2>
      <ul>
        {panel.series.flatMap(({ name, points }) =>
          points.map(({ id, period, label }) => (
            <li key={id}>
              {name} {period} <b>{label}</b>
            </li>
          )),
        )}
      </ul>
    </EmbedPage>
  );
}
