import "server-only";
import type { EChartsOption } from "echarts";
import { echarts } from "./echarts";

/** The option as an SVG string, drawn on the server; it scales with its box instead of standing at fixed pixels. */
export function renderChart(
  option: EChartsOption,
  { width, height }: { width: number; height: number },
): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg
    .replace(/<style[\s\S]*?<\/style>/, "")
    .replaceAll(
      / class="zr\d+-cls-\d+"| ecmeta_\w+="[^"]*"| xml:space="preserve"| pointer-events="visible"/g,
      "",
    )
    .replace(/ width="\d+" height="\d+"/, ` role="presentation" focusable="false"`)
    .replaceAll(/ d="[^"]*"/g, (path) => path.replaceAll(/(\.\d)\d+/g, "$1"));
}
