type Day = { year: string; month: number; date: number };

const day = ({ year, month, date }: Day) => `${year}年${month}月${date}日`;

/** How the language writes numbers with their units, dates and lists. */
export const measures = {
  /** Whether figures are shown in the words of their sources, which are Chinese. */
  quotesLiterals: true,
  /** Whole numbers of up to so many digits are written without separators. */
  bareDigits: 4,
  listOf: (items: readonly string[]) => items.join("、"),
  /** Between the items of a list that are elements of their own. */
  between: "、",
  clause: "；",
  comma: "，",
  stop: "。",
  aside: (words: string) => `（${words}）`,
  colon: "：",
  amount: (figure: string, unit: string) => `${figure} ${unit}`,
  unit: (unit: string) => unit,
  /** Axes and legends of money in each unit a reader may choose; `places` is how far the decimal point moves. */
  money: {
    yi: { word: "亿元", places: 8 },
    wan: { word: "万元", places: 4 },
    yuan: { word: "元", places: 0 },
  },
  /** The unit of one sum of so many digits before its point. */
  moneyFor: (money: "yi" | "wan" | "yuan", _digits: number) => measures.money[money],
  /** A figure beside the mark of a chart, whose axis says the currency. */
  shortFigure: (figure: string) => figure,
  inMoney: (figure: string, word: string) => `${figure} ${word}`,
  date: {
    year: (year: string) => `${year}年`,
    ofYear: (year: string) => `${year} 年`,
    month: (year: string, month: number) => `${year}年${month}月`,
    day,
    days: (from: Day, to: Day) =>
      `${day(from)}—${from.year === to.year ? `${to.month}月${to.date}日` : day(to)}`,
    range: (from: string, to: string) => `${from}—${to}`,
    part: (year: string, words: string) => `${year}年${words}`,
    firstMonths: (year: string, last: number) => `${year}年1—${last}月`,
    /** The period of a figure whose year is said above it. */
    withoutYear: (period: string) => period.replace(/^\d{4}年(?=.)/, ""),
  },
  objects: { 专利: "专利", 商标: "商标", 知识产权: "知识产权", 版权: "版权", 混合: "混合", 其他: "其他" },
  businesses: {
    质押融资额: "质押融资额",
    质押笔数: "质押笔数",
    质押专利数: "质押专利数",
    贷款发放: "贷款发放",
    余额: "余额",
    授信额度: "授信额度",
    单笔: "单笔",
    保证保险贷款: "保证保险贷款",
    信用贷款: "信用贷款",
    惠及企业: "惠及企业",
    运营: "运营",
    转让许可: "转让许可",
    拥有量: "拥有量",
    申请量: "申请量",
    授权量: "授权量",
    基金规模: "基金规模",
    资助: "资助",
    活动数: "活动数",
    参与地区: "参与地区",
    签约机构: "签约机构",
    认定: "认定",
  },
  /** A region as the language has it: the gazetteer's names are Chinese. */
  regionName: (_adcode: string, { name, short }: { name: string; short: string; pinyin: string }) => ({
    name,
    short,
  }),
  regionKind: (kind: string) => kind,
} as const;
