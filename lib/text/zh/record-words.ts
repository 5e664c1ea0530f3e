/** One word for every state, role and part of what lies between a text and the public pages. */

export const documentWords = {
  draft: "草稿",
  published: "已公布",
  withdrawn: "已撤回",
};
export const issueWords = {
  ofYear: (year: string, number: number) => `${year}年第${number}期`,
  total: (number: string) => `（总第${number}期）`,
};
export const stateWords = {
  open: "待定",
  accepted: "已接受",
  dismissed: "未采用",
};
export const numeralWords = {
  observation: "数字",
  claim: "说法",
  date: "日期",
  dismissed: "略去",
  open: "未交代",
};

export const recordWords = {
  state: "状态",
  reason: "理由",
  quote: "原句",
  dates: "日期",
  period: "期间",
  inferred: "期间推定",
  yes: "是",
  start: "起",
  end: "止",
  noIndicator: "口径未定",
} as const;

/** A word for every field of a record, by its kind. */
export const fieldWords = {
  activity: {
    title: "名称",
    types: "类型",
    region: "地区",
    city: "市",
    startsOn: "开始日期",
    endsOn: "结束日期",
    dateLiteral: "日期原文",
    yearInferred: "年份推定",
    campaign: "届次",
    status: "举办与否",
    organisations: "单位",
  },
  observation: {
    region: "地区",
    indicator: "口径",
    periodStart: "期间起",
    periodEnd: "期间止",
    completeness: "完整性",
    startInferred: "期间起为推定",
    endInferred: "期间止为推定",
    basis: "统计基础",
    status: "载明情况",
    value: "数值",
    valueTo: "数值上限",
    unit: "基本单位",
    qualifier: "限定",
    literal: "原文",
    claims: "说法",
  },
  campaign: {
    series: "系列",
    number: "第几届或年份",
    name: "届次名称",
    theme: "主题",
    themeTranslated: "主题是译文",
    startsOn: "开始日期",
    endsOn: "结束日期",
  },
} as const;

export const claimWords = {
  rank: "名次",
  growth: "增长",
  share: "占比",
  superlative: "首个、最",
};

/** Letters before marks in the text, so that a mark is known without its colour. */
export const markWords = {
  proposal: { activity: "活", observation: "数", campaign: "届" },
  numeral: { observation: "数", claim: "说", date: "日期", dismissed: "略", open: "未" },
};
