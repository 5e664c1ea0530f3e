import { CustomChart } from "echarts/charts";
import { GridSimpleComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { measureText } from "./measure-text";

/** The pieces of ECharts that the charts use, on the server and in the browser; the whole library is three times as large. */
echarts.use([CustomChart, GridSimpleComponent, SVGRenderer]);

echarts.setPlatformAPI({ measureText });

export { echarts };
