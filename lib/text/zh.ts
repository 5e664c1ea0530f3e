/** Every interface sentence, in Chinese. Pages and commands take their words from here and nowhere else. */
export const zh = {
  site: {
    name: "知运图",
    tagline: "按地区看知识产权运营",
    description:
      "把《知识产权运营工作简报》和公开报道里的活动与质押融资数字画到地图上，每个数字都注明出处；没有提到的，不写成零。",
  },
  nav: {
    label: "主导航",
    skip: "跳到正文",
    map: "地图",
    financing: "融资比较",
    activities: "活动",
    sources: "来源",
    about: "关于",
    breadcrumb: "位置",
    nation: "全国",
  },
  search: {
    label: "查地区：汉字、拼音、首字母或行政区划代码",
    placeholder: "湖北 / hubei / 420000",
    submit: "查地区",
    title: "查地区",
    found: (text: string, count: number) => `“${text}”找到 ${count} 个地区`,
    none: (text: string) => `没有找到“${text}”。可以试试汉字全称、拼音、拼音首字母或六位行政区划代码。`,
    near: "名称相近的地区：",
  },
  footer: {
    newest: (date: string) => `数据截至 ${date}`,
    unofficial: "非官方网站，资料来自公开简报与报道",
    method: "方法与口径",
    sources: "来源",
    licences: "许可",
    data: "数据与接口",
  },
  level: { nation: "全国", province: "省级", prefecture: "地级", county: "县级", special: "功能区" },
  notFound: {
    title: "没有这一页",
    meaning: "地址里的地区、活动或来源不在本站的记录里。可以用右上角查地区，或从下面开始。",
    region: (adcode: string) => `没有代码为 ${adcode} 的地区。`,
    map: "回到地图",
  },
  error: {
    title: "这一页没能显示出来",
    next: "数据没有变化。请重试；如果仍然不行，把下面的编号告诉维护者。",
    id: (id: string) => `编号 ${id}`,
    retry: "重试",
  },
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
    known: ({ activities, figures, sources }: { activities: number; figures: number; sources: number }) =>
      activities + figures === 0
        ? "已载入的来源没有提到这里。"
        : `已收录活动 ${activities} 条、数字 ${figures} 个，来自 ${sources} 个来源。`,
    activities: "活动",
    figures: "数字",
    latest: "最近一次已知融资数字",
    activitiesOf: (name: string) => `${name}的活动`,
    financingOf: (name: string) => `${name}的质押融资`,
    noActivities: (name: string, bulletins: number) =>
      `已载入的 ${bulletins} 期简报未提及${name}的活动。这不表示没有举办。`,
    noFigures: (name: string) => `已载入的来源没有${name}本级的质押融资数字。这不表示没有发生。`,
    lookedAt: "已查看：",
    recordsOnly: "以下是来源逐条记载的活动，不代表活动总数。",
    filterActivities: "按类型、日期筛选",
    compare: (name: string) => `拿${name}与其他地区比较`,
    otherFigures: "其他数字（不属于质押融资额）",
    otherMeaning: "单笔贷款、基金规模、资助、比率等，与质押融资额不是一回事，不同轴、不相加。",
    parts: (name: string) => `${name}下辖地区`,
    notAdded: "各地数字的来源、口径与年份不同，且多数地区没有数字，所以不相加，也不与上级的合计相减。",
    silent: (count: number) => `未提及（${count}）：`,
    sources: "本页来源",
  },
  layer: {
    label: "图层",
    recorded: "简报记载活动",
    stated: "简报载明活动总数",
    latest: "最近一次已知融资额",
    financing: "质押融资（按年）",
    indicator: "融资口径",
    period: "时间",
    noCampaign: "还没有载入任何一届活动",
    latestKicker: "质押融资 · 各省最近一次已知",
    yearTitle: (year: string, name: string) => `${year} 年${name}`,
    known: (count: number) => `${count} 个省级区域有数`,
    view: "视图",
    map: "地图",
    tiles: "方格图",
  },
  home: {
    kicker: (campaign: string, days: string) => `${campaign} · ${days}`,
    recorded: (regions: number, records: number) => [
      "简报记载了 ",
      `${regions} 个省份`,
      "的 ",
      `${records} 条活动`,
    ],
    recordedNote: (missing: number) =>
      `记载条目，不代表活动总数。其余 ${missing} 个省级区域未被提及，这不表示没有举办。`,
    stated: (regions: number) => ["简报只对 ", `${regions} 个省份`, "载明了活动总数"],
    statedNote: (uncounted: number) =>
      `另有 ${uncounted} 个省份的活动被提到但没有总数。载明的总数由来源自己写出，与逐条记载的条数不是一回事。`,
    indicator: (year: string, name: string, regions: number) => [
      `${year} 年${name}：`,
      `${regions} 个省份`,
      "有已知数",
    ],
    indicatorNote: (definition: string, missing: number) =>
      `${definition}已收录的来源没有给出其余 ${missing} 个省级区域的这一年数字，这不表示没有。`,
    latest: (regions: number) => ["最近一次已知的质押融资额：", `${regions} 个省份`, ""],
    latestNote: "颜色表示数字是哪一年的，不表示金额大小；各省的年份与口径不同，只能逐个看，不能相互比较。",
    highlights: (source: string) => `${source}里的要点`,
    leftOut: (param: string, values: string) => `地址里的 ${param}=${values} 看不懂，已按默认显示。`,
    noPeriod: (period: string) => `没有 ${period} 的数据，已显示有数据的一期。`,
  },
  mapLabel: {
    recorded: (name: string, records: number, rank: number) => `${name}，记载 ${records} 条，第 ${rank} 多`,
    figure: (name: string, figure: string, period: string | null, sources: number) =>
      [name, figure, period, `${sources} 个来源`].filter(Boolean).join("，"),
    status: (name: string, status: string) => `${name}，${status}`,
  },
  coverage: {
    label: "覆盖",
    line: (known: number, of: number) => `${known} / ${of} 个省级区域有记载`,
  },
  table: {
    region: "地区",
    period: "期间与口径",
    periodOnly: "期间",
    indicator: "口径",
    basis: "统计基础",
    source: "来源",
    asWritten: "数值（原文）",
    countOf: (count: number) => `（${count}）：`,
    sources: (count: number) => `${count} 个来源`,
  },
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
    empty: "这些筛选合在一起没有剩下任何条目。可以去掉其中一项：",
    remove: (word: string) => `去掉“${word}”`,
  },
  pagination: {
    label: "分页",
    previous: "上一页",
    next: "下一页",
    page: (page: number) => `第 ${page} 页`,
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
      heading: (campaign: string) => `持续到${campaign}之后`,
      meaning: (days: string) => `官方时间为${days}；以下活动结束得更晚，照来源所记。`,
    },
    undated: {
      word: "未写日期",
      heading: (campaign: string) => `${campaign}，来源没有写明日期`,
      meaning: (days: string) => `官方时间为${days}；来源只说在此期间或没有说，不推定为其中某一天。`,
    },
  },
  trend: {
    key: "实心为全年；虚线空心为非全年；开口表示概数，文字照原文。空缺年份没有数据，不连线。",
    unplaced: (count: number) => `另有 ${count} 个跨年累计、期间未载明或没有数量的数字不入图，见下表。`,
  },
  observation: {
    note: (note: string) => `按：${note}`,
    repostMeaning: "只见于转载，未见首发来源",
    claim: (kind: "bulletin" | "official" | "media" | "repost", literal: string) =>
      `${{ bulletin: "简报", official: "来源", media: "报道", repost: "转载" }[kind]}称：${literal}`,
    change: (later: string, earlier: string, percent: string) => `${later}较${earlier} ${percent}`,
  },
  boundaries: {
    sketch: "示意图，边界不作为依据",
    approved: (approval: string) => `审图号：${approval}；边界经简化，仅作示意`,
    source: (source: string) => `底图：${source}`,
    inset: "南海诸岛",
    missing: "边界文件没有生成，先用表格和方格图代替。运行 npm start 会重新生成。",
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
  qualifier: {
    exact: { word: "精确", wrap: (figure: string) => figure, tag: (n: string) => n },
    about: { word: "约", wrap: (figure: string) => `约 ${figure}`, tag: (n: string) => `约${n}` },
    below: { word: "接近", wrap: (figure: string) => `接近 ${figure}`, tag: (n: string) => `近${n}` },
    above: { word: "超过", wrap: (figure: string) => `超过 ${figure}`, tag: (n: string) => `超${n}` },
    around: { word: "左右", wrap: (figure: string) => `${figure}左右`, tag: (n: string) => `${n}左右` },
    "at-most": { word: "不超过", wrap: (figure: string) => `不超过 ${figure}`, tag: (n: string) => `至多${n}` },
    range: { word: "区间", wrap: (figure: string) => figure, tag: (n: string) => `${n}起` },
    forecast: { word: "预计", wrap: (figure: string) => `预计 ${figure}`, tag: (n: string) => `预计${n}` },
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
    asOf: (end: string) => `${end}末`,
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
    } as { [span: string]: string | undefined },
  },
  map: { alsoStated: (figures: string) => `另有来源记为 ${figures}` },
  mark: {
    plain: "全年",
    partial: "非全年",
    approximate: "概数",
    "other-basis": "统计基础不同，不着色",
  },
  legend: {
    label: "图例",
    recorded: "记载条目",
    latest: "数字的年份",
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
    years: (from: string | null, to: string | null) =>
      from === null
        ? `${to}年以前`
        : to === null
          ? `${from}年及以后`
          : Number(to) - Number(from) === 1
            ? `${from}年`
            : `${from}—${Number(to) - 1}年`,
  },
  format: { converted: (figure: string) => `${figure}（换算）` },
  database: {
    badUrl: (url: string) => `DATABASE_URL 应写作 file:路径，收到的是 ${url}`,
    absent: (path: string) => `还没有数据库文件 ${path}。请先运行 npm run db。`,
    cannotOpen: (path: string) => `打不开数据库文件 ${path}：请检查文件夹是否存在、是否可读写。文件没有改动。`,
    locked: (path: string) => `数据库文件 ${path} 正被另一个程序占用。请关闭它之后再试。文件没有改动。`,
    damaged: (path: string) =>
      `${path} 不是 SQLite 数据库，或已损坏。文件没有改动；请换一个路径，或从备份恢复。`,
    foreign: (path: string) => `${path} 是别的程序的数据库，不是知运图的。文件没有改动。`,
    newer: (path: string) => `${path} 由更新版本的知运图写成，本版本不能读写。文件没有改动；请升级程序。`,
  },
  load: {
    at: (file: string, line: number, column: string) => `${file} 第 ${line} 行，“${column}”列`,
    bad: (at: string, value: string, reason: string) =>
      `${at}：值 ${value === "" ? "为空" : `“${value}”`}，${reason}。数据库没有改动。`,
    unreadable: (file: string, reason: string) => `${file} 读不成表格：${reason}。数据库没有改动。`,
    columns: (missing: string) => `缺少列 ${missing}`,
    required: "不能为空",
    oneOf: (words: readonly string[]) => `应为 ${words.join("、")} 之一`,
    day: "应为 2019-11-30 这样的日期",
    date: "应为 2019、2019-12 或 2019-12-24 这样的日期",
    decimal: "应为不带分隔符的数字",
    integer: "应为非负整数",
    flag: "应为 0 或 1",
    id: "只能用小写字母、数字和连字符",
    url: "应以 http:// 或 https:// 开头",
    organisation: "应写作 角色:名称，多个之间用竖线分开",
    unknown: (what: string) => `不在${what}之中`,
    duplicate: (line: number) => `与第 ${line} 行重复`,
    kept: (ids: readonly string[]) => `以下记录已由人修改，保留现状，未按数据文件更新：${ids.join("、")}`,
    done: (added: number, changed: number, withdrawn: number) =>
      added + changed + withdrawn === 0 ? "已是最新" : `新增 ${added}，更正 ${changed}，撤回 ${withdrawn}`,
    refused: (reason: string) => `不符合数据库的约束（${reason}）`,
  },
} as const;
