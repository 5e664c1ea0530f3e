import { CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { DataZoomSliderComponent, GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { measureText } from "./measure-text";

/** The pieces of ECharts that the charts use, on the server and in the browser; the whole library is three times as large. */
echarts.use([CustomChart, LineChart, ScatterChart, GridComponent, DataZoomSliderComponent, SVGRenderer]);

echarts.setPlatformAPI({ measureText });

export { echarts };
