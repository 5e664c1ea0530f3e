import { MapChart } from "echarts/charts";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

/** The pieces of ECharts that the map uses. SVG, so that CSS variables and the page's own hatches work as colours. */
echarts.use([MapChart, SVGRenderer]);

export { echarts };
