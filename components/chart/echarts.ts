import { CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { measureText } from "./measure-text";

/** The pieces of ECharts that the charts use, on the server and in the browser; the whole library is three times as large. */
echarts.use([CustomChart, LineChart, ScatterChart, GridComponent, SVGRenderer]);

echarts.setPlatformAPI({ measureText });

export { echarts };
