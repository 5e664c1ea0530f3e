import { DataZoomSliderComponent } from "echarts/components";
import * as echarts from "echarts/core";

/** The slider over many years: 9 kB packed that only a chart of many years brings. */
echarts.use(DataZoomSliderComponent);
