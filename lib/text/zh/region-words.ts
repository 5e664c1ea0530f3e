import { editions } from "./editions";
import { mapWords } from "./map";

type Counted = { activities: number; planned: number; figures: number; sources: number };

/** Words of the map's page and of the pages of regions, sources and activities. */
export const regionWords = {
  sources: {
    title: "来源",
    description: "本站全部数字与活动的来源：简报、官方、媒体与转引，各自贡献了什么。",
    note: (count: number) => `已载入 ${count} 个来源。转引只见于转载，未见首发来源；比较时可以隐藏。`,
    kind: "类别",
    kindOf: (kind: string) => `来源 · ${kind}`,
    heading: "标题与发布者",
    date: "日期",
    undated: "日期未载明",
    none: "无",
    page: (title: string, _kind: string, _date: string) => title,
    open: "打开原网页",
    contributed: (activities: number, observations: number, claims: number) =>
      `收录活动 ${activities} 条、数字 ${observations} 个、说法 ${claims} 条。`,
    titleIsOurs: "原网页没有给出标题，括号内是我们的描述。",
    figures: "数字",
    activities: "活动",
  },
  region: {
    code: (adcode: string, level: string) =>
      level === "special" ? "无行政区划代码" : `行政区划代码 ${adcode}`,
    description: (name: string) => `${name}的知识产权活动与质押融资：每个数字附来源。`,
    known: ({ activities, planned, figures, sources }: Counted) =>
      activities + planned + figures === 0
        ? "已载入的来源没有提到这里。"
        : `已收录活动 ${activities} 条、数字 ${figures} 个，来自 ${sources} 个来源。${
            planned === 0 ? "" : editions.plans(planned)
          }`,
    activities: "活动",
    figures: "数字",
    latest: "最近一次已知融资数字",
    activitiesOf: (name: string) => `${name}的活动`,
    financingOf: (name: string) => `${name}的质押融资`,
    noActivities: (name: string, bulletins: number) =>
      `已载入的 ${bulletins} 期简报未提及${name}的活动。这不表示没有举办。`,
    noFigures: (name: string) => `已载入的来源没有${name}本级的质押融资数字。这不表示没有发生。`,
    nationActivities: "逐条记载的活动都写明了省份，没有一条是以全国为地点的；这不是说各地没有。",
    allActivities: "各地的全部活动",
    lookedAt: "已查看：",
    recordsOnly: "以下是来源逐条记载的活动，不代表活动总数。",
    filterActivities: "按类型、日期筛选",
    compare: (name: string) => `拿${name}与其他地区比较`,
    holdings: "拥有与申请",
    holdingsMeaning:
      "这里有多少、申请了多少，不是运用了多少，不与金额同轴。存量按时点，各时点不连成年；副省级城市的数含在其省内。",
    otherFigures: "其他数字（不属于质押融资额）",
    otherMeaning: "单笔贷款、基金规模、资助、比率等，与质押融资额不是一回事，不同轴、不相加。",
    map: (name: string) => `${name}的地图`,
    unplaced: (count: number) => `另有 ${count} 条活动，来源没有写明在哪个城市，不画在这张图上。`,
    parts: (name: string) => `${name}下辖地区`,
    notAdded: "各地数字的来源、口径与年份不同，且多数地区没有数字，所以不相加，也不与上级的合计相减。",
    silent: (count: number) => `未提及（${count}）：`,
    sources: "本页来源",
    sourceCount: (count: number) => `${count} 个来源`,
    sourceMark: (number: number) => `来源 ${number}`,
    remarks: "说明",
    allRows: (count: number) => `逐条列出（${count} 行）`,
    moreRows: (count: number) => `其余 ${count} 行`,
    moreActivities: (count: number) => `其余 ${count} 条活动`,
    continued: (heading: string) => `${heading}（续）`,
    notes: (count: number) => `按语 ${count} 条`,
    monthEnd: (month: number) => `${month}月末`,
    noYear: "不属于某一年",
    basisUnstated: "没有另写统计基础的，来源未载明。",
    printed: (address: string) => `知运图 · ${address}`,
  },
  layer: mapWords.layer,
  home: {
    kicker: (campaign: string, days: string) => `${campaign} · ${days}`,
    nothing: (title: string) => `${title}：下辖地区都没有被提到`,
    nothingNote: "已载入的来源没有写明任何一个下辖地区，这不表示没有。",
    provinces: "省份",
    parts: "下辖地区",
    recorded: (what: string, regions: number, records: number) => [
      "来源记载了 ",
      `${regions} 个${what}`,
      "的 ",
      `${records} 条活动`,
    ],
    recordedNote: (what: string, missing: number) =>
      `记载条目，不代表活动总数。${missing === 0 ? "" : `其余 ${missing} 个${what === "省份" ? "省级区域" : what}未被提及，这不表示没有举办。`}`,
    stated: (what: string, regions: number) => ["简报只对 ", `${regions} 个${what}`, "载明了活动总数"],
    statedNote: (what: string, uncounted: number) =>
      `另有 ${uncounted} 个${what}的活动被提到但没有总数。载明的总数由来源自己写出，与逐条记载的条数不是一回事。`,
    indicator: (what: string, title: string, regions: number) => [
      `${title}：`,
      `${regions} 个${what}`,
      "有已知数",
    ],
    indicatorNote: (what: string, definition: string, missing: number) =>
      missing === 0
        ? definition
        : `${definition}已收录的来源没有给出其余 ${missing} 个${what === "省份" ? "省级区域" : what}的这一期数字，这不表示没有。`,
    latest: (what: string, regions: number) => ["最近一次已知的质押融资额：", `${regions} 个${what}`, ""],
    latestNote: "颜色表示金额，每个数字旁写着它自己的年份；各地的年份与口径不同，只能逐个看，不能相互比较。",
    lead: (period: string) => `${period}全国知识产权质押融资`,
    leadSince: "，非全年，不与全年相比。",
    cards: {
      cities: "城市比较",
      citiesOf: (indicator: string, year: string) => `${indicator}，${year}全年`,
      allCities: (count: number) => `看全部 ${count} 个城市，和别的比较`,
      edition: "看这一届的地图",
      news: "最近收录",
      changes: "看新增与更正",
    },
    siteCoverage: ({
      figures,
      withAddress,
      withSentence,
      reposts,
    }: Record<"figures" | "withAddress" | "withSentence" | "reposts", number>) =>
      `本站现有 ${figures} 个数字：${withAddress} 个带来源的网址，${withSentence} 个能指到原文的哪一句，${reposts} 个只见于转载。`,
    leftOut: (param: string, values: string) => `地址里的 ${param}=${values} 看不懂，已按默认显示。`,
    noPeriod: (name: string, period: string) => `${name}：没有 ${period}的数据`,
    noPeriodNote: "已收录的来源没有给出这一期的数字或活动，这不表示没有。没有换成别的一期。",
  },
  mapLabel: mapWords.mapLabel,
  coverage: mapWords.coverage,
  table: mapWords.table,
  source: {
    title: (title: string, isOurs: boolean) => (isOurs ? `（${title}）` : `《${title}》`),
    from: "来源：",
  },
  inferred: {
    word: "推定",
    year: "原文没有写年份，按发布日期推定",
  },
  activityType: {
    launch: "启动仪式",
    signing: "签约",
    unveiling: "揭牌",
    matching: "对接会",
    training: "培训",
    briefing: "宣讲",
    forum: "研讨座谈",
    exhibition: "展示交易",
    competition: "大赛",
    enforcement: "执法检查",
    service: "服务",
    visit: "走访调研",
    publicity: "宣传",
    award: "表彰",
    platform: "平台上线",
    press: "发布会",
    openday: "开放日",
    other: "其他",
  },
  organisationRole: {
    host: "主办",
    organiser: "承办",
    "co-host": "联合举办",
    participant: "参加",
    signatory: "签约方",
    founder: "发起",
  },
  activity: {
    undated: (literal: string | null) => literal ?? "日期未载明",
    citation: ({
      page,
      paragraph,
      sentence,
    }: {
      page: number | null;
      paragraph: number | null;
      sentence: number | null;
    }) => (page === null ? "出处" : `出处：第 ${page} 页第 ${paragraph} 段第 ${sentence} 句`),
    date: "日期",
    asWritten: (literal: string) => `（原文：${literal}）`,
    noCity: "来源没有写明城市",
    types: "类型",
    campaign: "所属活动",
    theme: (theme: string) => `主题“${theme}”`,
    organisations: "单位",
    noOrganisation: "来源没有写明",
    noteTerm: "按",
    titleIsOurs: "标题依来源所称的活动名称拟定，不是原句。",
    sameType: "同类活动",
    noCampaign: "不属于某届活动",
    count: (count: number) => `${count} 条`,
    page: (title: string, _types: readonly string[], _region: string) => title,
  },
  activities: {
    title: "活动",
    description: "简报逐条记载的知识产权活动，可按地区、类型、日期和届次筛选。",
    note: "来源逐条记载的活动，不代表活动总数。点条目看详情，点出处看它在来源的哪一句。",
    filter: "筛选",
    clear: "清除全部筛选",
    facet: { region: "地区", type: "类型", when: "日期与官方时间", campaign: "届次" },
    results: "活动列表",
    total: (count: number) => `条目 ${count} 条`,
    csv: "下载这些条目（CSV）",
    empty: "这些筛选合在一起没有剩下任何条目。可以去掉其中一项：",
    remove: (word: string) => `去掉“${word}”`,
  },
  when: {
    before: {
      word: "早于窗口",
      heading: (campaign: string) => `${campaign}开始之前`,
      meaning: (days: string) => `官方时间为${days}；以下活动先于它举行，照来源所记。`,
    },
    within: {
      word: "窗口内",
      heading: (campaign: string) => `${campaign}期间`,
      meaning: (days: string) => `官方时间为${days}。`,
    },
    after: {
      word: "超出窗口",
      heading: (campaign: string) => `${campaign}结束之后`,
      meaning: (days: string) => `官方时间为${days}；以下活动在它结束之后举行，或持续到那以后，照来源所记。`,
    },
    undated: {
      word: "未写日期",
      heading: (campaign: string) => `${campaign}，来源没有写明日期`,
      meaning: (days: string) => `官方时间为${days}；来源只说在此期间或没有说，不推定为其中某一天。`,
    },
  },
  map: mapWords.map,
  mark: mapWords.mark,
  legend: mapWords.legend,
} as const;
