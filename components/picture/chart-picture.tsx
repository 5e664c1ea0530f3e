import type { ComparedPanel } from "@/lib/comparison/financing";
import type { MoneyUnit } from "@/lib/record/money";
import type { FinancingView } from "@/lib/address/views";
import { renderChart } from "../chart/render-chart";
import { getTrendOption } from "../trend/trend-option";
import { getYearOption, yearHeight } from "../trend/year-option";
import type { PictureWords } from "./map-picture";
import { PictureFoot, footHeight, footLines } from "./picture-foot";
import { PictureFrame, pictureFont } from "./picture-frame";
import { PictureHead, headHeight } from "./picture-head";
import { PictureMarkKey, markKeyHeight } from "./picture-mark-key";
import type { Text } from "@/lib/text/text";

export type ChartWords = { title: string } & PictureWords;

type Props = {
  text: Text;
  compared: ComparedPanel;
  view: FinancingView["view"];
  unit: MoneyUnit;
  words: ChartWords;
  address: string;
};

const width = 1200;
const margin = 40;
const inner = width - 2 * margin;
const zoom = 1.5; // a chart is drawn for 720 to 750 pixels and enlarged, so that its type can be read in print

/** One panel of a comparison as a newspaper would print it. */
export function ChartPicture({ text, compared: { panel }, view, unit, words, address }: Props) {
  const head = { kicker: words.kicker, headline: [words.title], notes: words.notes };
  const lines = footLines(text, words.sources, words.state, address);
  const top = margin + headHeight(head, inner) + 20;
  const size = { width: Math.round(inner / zoom), height: view === "year" ? yearHeight(panel) : 300 };
  const chart = view === "year" ? getYearOption(panel, size) : getTrendOption(panel, unit);
  const underChart = top + size.height * zoom + 16;
  const underKey = underChart + markKeyHeight(text, panel, inner);
  return (
    <PictureFrame width={width} height={underKey + footHeight(lines, inner) + margin} title={words.title}>
      <PictureHead x={margin} y={margin} width={inner} {...head} />
      <ChartDrawing svg={renderChart(chart, size)} x={margin} y={top} zoom={zoom} {...size} />
      <PictureMarkKey text={text} x={margin} y={underChart} width={inner} panel={panel} />
      <PictureFoot x={margin} y={underKey} width={inner} lines={lines} />
    </PictureFrame>
  );
}

type DrawingProps = { svg: string; x: number; y: number; zoom: number; width: number; height: number };

export function ChartDrawing({ svg, x, y, zoom: scale, width: wide, height }: DrawingProps) {
  const drawn = svg
    .replace("<svg", `<svg width="${wide}" height="${height}"`)
    .replaceAll("font-family:inherit", `font-family:${pictureFont}`);
  // Drawn by ECharts from our own option; figures and names in it are escaped there.
  // oxlint-disable-next-line react/no-danger
  return <g transform={`translate(${x} ${y}) scale(${scale})`} dangerouslySetInnerHTML={{ __html: drawn }} />;
}
