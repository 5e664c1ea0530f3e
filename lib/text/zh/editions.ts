type Days = { name: string; startsOn: string | null; endsOn: string | null };

/** The sentences of editions and plans. */
export const editions = {
  all: "全部记载",
  allKicker: "全部已载入的简报与报道 · 各届与不属于任何一届的活动",
  noDays: "日期未载明",
  from: (day: string) => `${day}起，结束日期未载明`,
  until: (day: string) => `至${day}，开始日期未载明`,
  noTheme: "主题未载明",
  translated: "（译文或外文，非原文）",
  nameOf: (name: string, _series: string, _number: number | null) => name,
  ofNumber: (series: string, number: number) =>
    number > 1900 ? `${number} 年${series}` : `第 ${number} 届${series}`,
  unplaced: (days: string) => `官方时间：${days}；不推定哪些活动在此之前、期间或之后。`,
  series: {
    "patent-week": "中国专利周",
    "ip-week": "知识产权宣传周",
    "service-tour": "知识产权服务万里行",
    other: "其他",
  },
  status: { held: "已举办", planned: "计划" },
  plans: (count: number) => `另有 ${count} 条计划，未计入。`,
  plansBeside: (count: number) => (count === 0 ? "" : `计划 ${count} 条`),
  plansAmong: (count: number) => `，其中计划 ${count} 条`,
  planMeaning: "来源只说将要举办，没有说已经举办。",
  silent: (name: string, count: number) => `另有 ${count} 届的来源没有提到${name}，这不表示没有举办；看了哪些`,
  lookedAt: "已查看：",
  backwards: (name: string, from: string, to: string) =>
    `${name}的结束日期${to}早于开始日期${from}，请核对原文`,
  twice: (name: string) => `文中对${name}的说法不止一种，各列一条；只能接受其中一条`,
  taken: (name: string, other: string) => `${name}与已收录的“${other}”是同一届数；请在“届次”里选它，或改正届数`,
  unclear: (names: readonly string[]) => `文中提到${names.join("、")}，没有说明这项活动属于哪一届`,
  outside: (day: string, { name, startsOn, endsOn }: Days) =>
    `${day}不在${name}的日期（${startsOn}至${endsOn}）之内`,
} as const;
