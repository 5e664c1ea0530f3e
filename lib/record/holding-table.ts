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
    object: "专利",
    breaks: ["40", "150", "500", "1500"],
    ...filed,
  },
  {
    id: "valid_utility_models",
    breaks: ["8000", "30000", "80000", "300000"],
    ...stock,
  },
  {
    id: "valid_designs",
    breaks: ["1500", "6000", "15000", "70000"],
    ...stock,
  },
  {
    id: "valid_invention_patents",
    breaks: ["1500", "5000", "10000", "30000"],
    ...stock,
  },
  {
    id: "valid_invention_patents_mainland",
    breaks: ["1500", "5000", "10000", "30000"],
    ...stock,
  },
  {
    id: "invention_kept_5y_share",
    breaks: ["62", "66", "70", "75"],
    ...stock,
    unit: "%",
    isRatio: true,
  },
  {
    id: "madrid_applications",
    object: "商标",
    breaks: ["8", "20", "70", "300"],
    ...filed,
  },
  {
    id: "invention_applications",
    object: "专利",
    breaks: ["3000", "10000", "30000", "50000"],
    ...filed,
  },
  {
    id: "invention_patents_per_million",
    breaks: ["80", "150", "300", "600"],
    ...stock,
    unit: "件/百万人",
    isRatio: true,
  },
  {
    id: "valid_patents",
    breaks: ["5000", "10000", "20000", "70000"],
    ...stock,
  },
  {
    id: "valid_trademarks",
    breaks: ["50000", "200000", "500000", "1000000"],
    ...stock,
    object: "商标",
  },
  {
    id: "high_value_invention_patents",
    breaks: ["500", "2000", "10000", "50000"],
    ...stock,
  },
  {
    id: "high_value_invention_per_10k",
    breaks: ["2", "5", "10", "20"],
    ...stock,
    isRatio: true,
  },
  {
    id: "invention_patents_per_10k",
    breaks: ["5", "10", "20", "40"],
    ...stock,
    isRatio: true,
  },
  {
    id: "patents_granted",
    breaks: ["5000", "20000", "80000", "200000"],
    ...granted,
  },
  {
    id: "invention_patents_granted",
    breaks: ["500", "2000", "8000", "20000"],
    ...granted,
  },
];
