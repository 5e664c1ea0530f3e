"use client";

import type { EChartsOption } from "echarts";
import type { EChartsType } from "echarts/core";
import ReactEChartsCore from "echarts-for-react/lib/core";

type Props = {
  echarts: object; // the tree-shaken build that has what the option needs
  option: EChartsOption;
  reach?: number; // how many pixels across a hand may miss a mark and still be at it
  onReady?: (chart: EChartsType) => void;
  onEvents?: { [event: string]: (params: never) => void };
};

/** The one place where ECharts runs in the browser. */
export function LiveChart({ echarts, option, reach, onReady, onEvents }: Props) {
  return (
    <ReactEChartsCore
      echarts={echarts}
      option={option}
      notMerge
      opts={{ renderer: "svg", ...(reach === undefined ? {} : { useCoarsePointer: true, pointerSize: reach }) }}
      style={{ width: "100%", height: "100%" }}
      {...(onReady === undefined ? {} : { onChartReady: onReady })}
      {...(onEvents === undefined ? {} : { onEvents })}
    />
  );
}
