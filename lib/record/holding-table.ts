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
    definition: "一年内受理的PCT国际专利申请件数，按申请人地址分地区。是申请，不是授权。",
    object: "专利",
    breaks: ["40", "150", "500", "1500"],
    ...filed,
  },
  {
    id: "valid_utility_models",
    name: "有效实用新型专利",
    definition: "某一时点仍然有效的实用新型专利件数，是存量。",
    breaks: ["8000", "30000", "80000", "300000"],
    ...stock,
  },
  {
    id: "valid_designs",
    name: "有效外观设计专利",
    definition: "某一时点仍然有效的外观设计专利件数，是存量。",
    breaks: ["1500", "6000", "15000", "70000"],
    ...stock,
  },
  {
    id: "valid_invention_patents",
    name: "有效发明专利",
    definition: "某一时点仍然有效的发明专利件数，是存量。全国数为国内合计，含港澳台。",
    breaks: ["1500", "5000", "10000", "30000"],
    ...stock,
  },
  {
    id: "valid_invention_patents_mainland",
    name: "有效发明专利（不含港澳台）",
    definition: "某一时点国内（不含港澳台）仍然有效的发明专利件数；与含港澳台的合计是两个数，不互相比较。",
    breaks: ["1500", "5000", "10000", "30000"],
    ...stock,
  },
  {
    id: "invention_kept_5y_share",
    name: "维持五年以上的有效发明专利占比",
    definition: "有效发明专利中维持五年以上者所占的百分比，是比率，不能相加。",
    breaks: ["62", "66", "70", "75"],
    ...stock,
    unit: "%",
    isRatio: true,
  },
  {
    id: "madrid_applications",
    name: "马德里商标国际注册申请量",
    definition: "一年内经马德里体系提出的商标国际注册申请件数，按来源地分；表中不含港澳。",
    object: "商标",
    breaks: ["8", "20", "70", "300"],
    ...filed,
  },
  {
    id: "invention_applications",
    name: "发明专利申请受理量",
    definition: "一年内受理的国内发明专利申请件数。2017年起统计口径有变，前后不相比。",
    object: "专利",
    breaks: ["3000", "10000", "30000", "50000"],
    ...filed,
  },
  {
    id: "invention_patents_per_million",
    name: "每百万人口有效发明专利",
    definition: "有效发明专利件数与人口（百万）之比；所用人口滞后，与每万人口的数不相接。",
    breaks: ["80", "150", "300", "600"],
    ...stock,
    unit: "件/百万人",
    isRatio: true,
  },
  {
    id: "valid_patents",
    name: "有效专利（三种合计）",
    definition: "某一时点仍然有效的发明、实用新型和外观设计专利件数合计。",
    breaks: ["5000", "10000", "20000", "70000"],
    ...stock,
  },
  {
    id: "valid_trademarks",
    name: "有效注册商标",
    definition: "某一时点有效的注册商标件数，是存量。",
    breaks: ["50000", "200000", "500000", "1000000"],
    ...stock,
    object: "商标",
  },
  {
    id: "high_value_invention_patents",
    name: "高价值发明专利拥有量",
    definition: "某一时点有效的高价值发明专利件数；“高价值”依国家知识产权局的五类口径。",
    breaks: ["500", "2000", "10000", "50000"],
    ...stock,
  },
  {
    id: "high_value_invention_per_10k",
    name: "每万人口高价值发明专利拥有量",
    definition: "高价值发明专利件数与常住人口（万人）之比，与每万人口发明专利拥有量是两回事。",
    breaks: ["2", "5", "10", "20"],
    ...stock,
    isRatio: true,
  },
  {
    id: "invention_patents_per_10k",
    name: "每万人口有效发明专利拥有量",
    definition: "有效发明专利件数与常住人口（万人）之比，是比率，不与金额同轴。",
    breaks: ["5", "10", "20", "40"],
    ...stock,
    isRatio: true,
  },
  {
    id: "patents_granted",
    name: "专利授权量",
    definition: "一年内授权的专利件数，三种合计。2017年起统计口径有变，前后不相比。",
    breaks: ["5000", "20000", "80000", "200000"],
    ...granted,
  },
  {
    id: "invention_patents_granted",
    name: "发明专利授权量",
    definition: "一年内授权的发明专利件数。",
    breaks: ["500", "2000", "8000", "20000"],
    ...granted,
  },
];
