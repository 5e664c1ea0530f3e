import { pictures } from "./pictures";

/** What a map says, by itself: the browser draws maps too, and gets these words without the rest of the dictionary. */
export const mapWords = {
  locale: "zh",
  between: "、",
  pictures,
  skip: "跳过地图",
  layer: {
    label: "看什么",
    families: { activities: "活动", financing: "质押融资", holding: "拥有与申请", latest: "各地最近一次" },
    recorded: "简报记载活动",
    stated: "简报载明活动总数",
    latest: "最近一次已知融资额",
    financing: "质押融资（按年）",
    holding: "拥有与申请",
    indicator: "口径",
    period: "时间",
    noCampaign: "还没有载入任何一届活动",
    latestKicker: "质押融资 · 各地最近一次已知",
    periodTitle: (period: string, name: string) => `${period}${name}`,
    known: (count: number) => `${count} 个地区有数`,
    view: "视图",
    map: "地图",
    tiles: "方格",
    nearest: "有数据的邻近一期：",
    noPeriods: "这一图层没有分期的数据：",
    play: "播放",
    stop: "停下",
  },
  mapLabel: {
    figure: (name: string, figure: string, period: string | null, sources: number) =>
      [name, figure, period, `${sources} 个来源`].filter(Boolean).join("，"),
    status: (name: string, status: string, period: string | null) =>
      [name, status, period].filter(Boolean).join("，"),
  },
  coverage: {
    label: "覆盖",
    line: (known: number, of: number, isNation: boolean) =>
      `${known} / ${of} 个${isNation ? "省级区域" : "下辖地区"}有记载`,
    read: (count: number) => `“未提及”：读过的 ${count} 个来源没有提到——`,
    readMany: (count: number) => `“未提及”：读过的 ${count} 个来源没有提到；看是哪些`,
  },
  table: {
    region: "地区",
    period: "期间与口径",
    periodOnly: "期间",
    indicator: "口径",
    basis: "统计基础",
    source: "来源",
    asWritten: "数值（原文）",
    noteMark: (index: number) => String.fromCodePoint(0x2460 + (index % 20)),
    countOf: (count: number) => `（${count}）：`,
    sources: (count: number) => `${count} 个来源`,
  },
  map: {
    points: "没有行政区划代码的区域",
    point: (name: string) => `${name}，不是行政区划，以点标示`,
    alsoStated: (figures: string) => `另有来源记为 ${figures}`,
    reached: (n: string) => `达${n}`,
    upTo: (year: string) => `至${year}`,
    intent: {
      hint: "指向一个地区，这里写出它的数字；用方向键移动，字母按拼音、数字按代码跳转，回车打开。",
      open: "打开 ›",
      closer: "放大",
      wider: "缩小",
      select: "框选比较",
      selecting: "在图上拖出方框，Esc 取消",
    },
  },
  mark: {
    plain: "全年",
    partial: "非全年",
    cumulative: "多年累计",
    approximate: "概数",
    "other-basis": "统计基础不同，不着色",
  },
  legend: {
    label: "图例",
    recorded: "记载条目",
    latest: "最近一次已知的金额",
    values: (from: string | null, to: string | null, unit: string, isCount: boolean) =>
      from === null
        ? `不足 ${to} ${unit}`
        : to === null
          ? `${from} ${unit}${isCount ? "以上" : "及以上"}`
          : from === to
            ? `${from} ${unit}`
            : isCount
              ? `${from}—${to} ${unit}`
              : `${from} 至不足 ${to} ${unit}`,
  },
  status: {
    reported: { word: "已载明", meaning: "来源给出了数值" },
    "stated-zero": { word: "载明为零", meaning: "来源明确写为零" },
    "mentioned-without-number": { word: "提及但无数量", meaning: "来源提到此事，未给数值" },
    "not-mentioned": { word: "未提及", meaning: "已载入的来源都没有提到；不表示没有" },
    "pending-review": { word: "待审核", meaning: "已读出，尚未经人核对" },
    "not-applicable": { word: "不适用", meaning: "此地区没有这一指标" },
    illegible: { word: "无法辨识", meaning: "来源此处无法辨认" },
  },
  boundaries: {
    inset: "南海诸岛",
    missing: "边界文件没有生成，先用表格和方格图代替。运行 npm start 会重新生成。",
  },
} as const;
