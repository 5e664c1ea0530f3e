import { mapWords } from "./map";
import { pictures } from "./pictures";

/** Words of a single figure: its kinds, its period, its unit and its qualifier. */
export const figureWords = {
  pictures,
  observation: {
    note: (note: string) => `按：${note}`,
    repostMeaning: "只见于转载，未见首发来源",
    claim: (kind: "bulletin" | "official" | "media" | "repost", literal: string) =>
      `${{ bulletin: "简报", official: "来源", media: "报道", repost: "转载" }[kind]}称：${literal}`,
    change: (later: string, earlier: string, percent: string) => `${later}较${earlier} ${percent}`,
  },
  boundaries: {
    built: (source: string, approval: string | null) =>
      `${source}，${approval === null ? "无审图号" : `审图号 ${approval}`}`,
    failed: (reason: string) => `边界文件有问题，没有生成：${reason}。原有的边界没有改动。`,
    sketch: "示意图，边界不作为依据",
    approved: (approval: string) => `审图号：${approval}；边界经简化，仅作示意`,
    source: (source: string) => `底图：${source}`,
    ...mapWords.boundaries,
  },
  status: mapWords.status,
  qualifier: {
    exact: { word: "精确", meaning: "来源给出确数", wrap: (figure: string) => figure, tag: (n: string) => n },
    about: {
      word: "约",
      meaning: "来源写“约”，上下皆可能",
      wrap: (figure: string) => `约 ${figure}`,
      tag: (n: string) => `约${n}`,
    },
    below: {
      word: "接近",
      meaning: "来源写“近”“接近”“不足”，实际略低",
      wrap: (figure: string) => `接近 ${figure}`,
      tag: (n: string) => `近${n}`,
    },
    above: {
      word: "超过",
      meaning: "来源写“超”“逾”“余”“多”“突破”，实际略高",
      wrap: (figure: string) => `超过 ${figure}`,
      tag: (n: string) => `超${n}`,
    },
    around: {
      word: "左右",
      meaning: "来源写“左右”，上下皆可能",
      wrap: (figure: string) => `${figure}左右`,
      tag: (n: string) => `${n}左右`,
    },
    "at-most": {
      word: "不超过",
      meaning: "来源写“不超过”“最高”，是上限",
      wrap: (figure: string) => `不超过 ${figure}`,
      tag: (n: string) => `至多${n}`,
    },
    range: {
      word: "区间",
      meaning: "来源给出起止两个数",
      wrap: (figure: string) => figure,
      tag: (n: string) => `${n}起`,
    },
    forecast: {
      word: "预计",
      meaning: "来源写“预计”“计划”，尚未发生",
      wrap: (figure: string) => `预计 ${figure}`,
      tag: (n: string) => `预计${n}`,
    },
  },
  completeness: {
    full: "全年",
    partial: "非全年",
    cumulative: "跨年累计",
    point: "时点",
    unstated: "期间未载明",
  },
  basis: { registered: "登记额", loan: "贷款", credit_line: "授信", balance: "余额", unspecified: "未载明" },
  sourceKind: { bulletin: "简报", official: "官方", media: "媒体", repost: "转引" },
  period: {
    unstated: "期间未载明",
    unstatedYear: (year: string) => `年度，年份未载明（推定${year}年）`,
    /** A stock on a day is of that day; one on the last day of a month or year is of its end. */
    asOf: (end: string, isDay: boolean) => (isDay ? end : `${end}末`),
    cumulative: (end: string) => `截至${end}累计（起点未载明）`,
    upTo: (end: string) => `截至${end}（起点推定）`,
    inferred: (text: string) => `${text}（推定）`,
    parts: {
      "01-01/06-30": "上半年",
      "07-01/12-31": "下半年",
      "01-01/03-31": "一季度",
      "04-01/06-30": "二季度",
      "07-01/09-30": "三季度",
      "10-01/12-31": "四季度",
      "01-01/09-30": "前三季度",
    },
  },
  format: { converted: (figure: string) => `${figure}（换算）` },
} as const;
