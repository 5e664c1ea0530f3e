import type { Indicator } from "./indicators";

/** A stock is what is in force on a day, a flow what came in during a year; neither says how it is operated. */
const family = "holding" as const;
const stock = { family, object: "专利", business: "拥有量", unit: "件" } as const;
const filed = { family, business: "申请量", unit: "件" } as const;
const granted = { family, object: "专利", business: "授权量", unit: "件" } as const;

/** 拥有与申请: what regions hold and apply for. Breaks are fifths of the 34 provinces of the newest full table, made readable. */
export const holdingTable: readonly Indicator[] = [
  {
    id: "pct_applications",
    name: "PCT国际专利申请受理量",
    object: "专利",
    breaks: ["40", "150", "500", "1500"],
    ...filed,
  },
  {
    id: "valid_utility_models",
    name: "有效实用新型专利",
    breaks: ["8000", "30000", "80000", "300000"],
    ...stock,
  },
  {
    id: "valid_designs",
    name: "有效外观设计专利",
    breaks: ["1500", "6000", "15000", "70000"],
    ...stock,
  },
  {
    id: "valid_invention_patents",
    name: "有效发明专利",
    breaks: ["1500", "5000", "10000", "30000"],
    ...stock,
  },
  {
    id: "valid_invention_patents_mainland",
    name: "有效发明专利（不含港澳台）",
    breaks: ["1500", "5000", "10000", "30000"],
    ...stock,
  },
  {
    id: "invention_kept_5y_share",
    name: "维持五年以上的有效发明专利占比",
    breaks: ["62", "66", "70", "75"],
    ...stock,
    unit: "%",
    isRatio: true,
  },
  {
    id: "madrid_applications",
    name: "马德里商标国际注册申请量",
    object: "商标",
    breaks: ["8", "20", "70", "300"],
    ...filed,
  },
  {
    id: "invention_applications",
    name: "发明专利申请受理量",
    object: "专利",
    breaks: ["3000", "10000", "30000", "50000"],
    ...filed,
  },
  {
    id: "invention_patents_per_million",
    name: "每百万人口有效发明专利",
    breaks: ["80", "150", "300", "600"],
    ...stock,
    unit: "件/百万人",
    isRatio: true,
  },
  {
    id: "valid_patents",
    name: "有效专利（三种合计）",
    breaks: ["5000", "10000", "20000", "70000"],
    ...stock,
  },
  {
    id: "valid_trademarks",
    name: "有效注册商标",
    breaks: ["50000", "200000", "500000", "1000000"],
    ...stock,
    object: "商标",
  },
  {
    id: "high_value_invention_patents",
    name: "高价值发明专利拥有量",
    breaks: ["500", "2000", "10000", "50000"],
    ...stock,
  },
  {
    id: "high_value_invention_per_10k",
    name: "每万人口高价值发明专利拥有量",
    breaks: ["2", "5", "10", "20"],
    ...stock,
    isRatio: true,
  },
  {
    id: "invention_patents_per_10k",
    name: "每万人口有效发明专利拥有量",
    breaks: ["5", "10", "20", "40"],
    ...stock,
    isRatio: true,
  },
  {
    id: "patents_granted",
    name: "专利授权量",
    breaks: ["5000", "20000", "80000", "200000"],
    ...granted,
  },
  {
    id: "invention_patents_granted",
    name: "发明专利授权量",
    breaks: ["500", "2000", "8000", "20000"],
    ...granted,
  },
];
