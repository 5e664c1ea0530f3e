import { holdingTable } from "./holding-table";
import { indicatorTable } from "./indicator-table";

/** What an indicator counts (客体). */
export type IndicatorObject = "专利" | "商标" | "知识产权" | "版权" | "混合" | "其他";

/** What was done with it (业务). Two indicators of different business never share an axis. */
export type Business =
  | "质押融资额"
  | "质押笔数"
  | "质押专利数"
  | "贷款发放"
  | "余额"
  | "单笔"
  | "保证保险贷款"
  | "信用贷款"
  | "惠及企业"
  | "运营"
  | "转让许可"
  | "拥有量"
  | "申请量"
  | "授权量"
  | "基金规模"
  | "资助"
  | "活动数"
  | "参与地区"
  | "签约机构"
  | "认定";

export type Indicator = {
  id: string;
  object: IndicatorObject;
  business: Business;
  unit: string; // base unit
  /**
   * `financing` is a map layer and offered for comparison, `holding` (拥有与申请) a layer once it knows enough regions;
   * `other` is shown in the region's table of other figures.
   */
  family: "financing" | "holding" | "other";
  /** Lower bounds of classes two to five, in the base unit; empty when the indicator is never drawn on a map. */
  breaks: readonly string[];
  isRatio?: true; // values are not whole numbers and never add up
};

export const indicators: readonly Indicator[] = [...indicatorTable, ...holdingTable];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

export function findIndicator(id: string): Indicator | undefined {
  return byId.get(id);
}

/** The indicator of a row that the load has already checked. Throws when the id is unknown: the database is then not ours. */
export function getIndicator(id: string): Indicator {
  const indicator = byId.get(id);
  if (indicator === undefined) throw new RangeError(`unknown indicator: ${id}`);
  return indicator;
}

export const financingIndicators = indicators.filter((indicator) => indicator.family === "financing");
export const holdingIndicators = indicators.filter((indicator) => indicator.family === "holding");
