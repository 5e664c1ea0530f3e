import type { ComparedPanel } from "@/lib/comparison/financing";
import type { MoneyUnit } from "@/lib/record/money";
import type { FinancingView } from "@/lib/address/views";
import { renderChart } from "../chart/render-chart";
import { getTrendOption } from "../trend/trend-option";
import { getYearOption, yearHeight } from "../trend/year-option";
import { ChartDrawing } from "./chart-picture";
import { ShareCard } from "./share-card";
import type { ShareShape, ShareWords } from "./share-card";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  shape: ShareShape;
  chart: { compared: ComparedPanel; view: FinancingView["view"]; unit: MoneyUnit } | null;
  words: ShareWords;
};

/** One panel of a comparison as a link shows it. A chart too long for the card is drawn smaller. */
export function ChartShare({ text, shape, chart, words }: Props) {
  if (chart === null) return <ShareCard text={text} shape={shape} words={words} />;
  const { panel } = chart.compared;
  return (
    <ShareCard
      text={text}
      shape={shape}
      words={words}
      renderDrawing={([x, y, width, height]) => {
        const long = yearHeight(panel);
        const largest = shape === "square" ? 2.2 : 1.5;
        const zoom = chart.view === "year" ? Math.min(largest, height / long) : largest;
        const size = {
          width: Math.round(width / zoom),
          height: chart.view === "year" ? long : Math.round(height / zoom),
        };
        const option = chart.view === "year" ? getYearOption(panel, size) : getTrendOption(panel, chart.unit);
        return <ChartDrawing svg={renderChart(option, size)} x={x} y={y} zoom={zoom} {...size} />;
      }}
    />
  );
}
