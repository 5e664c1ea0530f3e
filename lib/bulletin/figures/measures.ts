import type { Basis } from "@/lib/record/types";

import type { UnitClass } from "./units";

/** The words around a figure. `own` follows the figure before it in its clause, `clause` begins with the clause. */
export type Words = {
  own: string;
  clause: string;
  after: string; // up to the next figure or mark
  segment: string; // the sentence before it since the last ；
  lead: string; // the sentence before it
  earlier: string; // the sentences before that
  unit: string;
  kind: UnitClass;
  scaled: boolean;
  topic: string | null; // the first amount pledged that its section speaks of
  chain: string | null; // the pledge that was spoken of last
};

export type Asset = "patent" | "trademark" | "ip" | "copyright";

// Both kinds together are 知识产权; the one named last decides.
const assets: readonly { id: Asset; pattern: RegExp }[] = [
  {
    id: "ip",
    pattern:
      /(?:专利权?(?:和|及|与|以及|、|\/)?(?:注册)?商标|商标(?:专用)?权?(?:和|及|与|、)专利|知识产权(?!局|保护中心|服务中心|促进中心|运营|证券|管理|示范|优势|宣传周|强国|强市|部门|行政)|专利权?、?版权)/gu,
  },
  {
    id: "patent",
    pattern: /专利权?(?!周|局|产品|导航|代理|奖|转化|申请|授权|保险|技术|开放|许可|转让|成果)/gu,
  },
  { id: "trademark", pattern: /(?:注册)?商标(?:专用)?权?(?!局|品牌|代理|注册|申请)/gu },
  { id: "copyright", pattern: /版权|著作权|软著/gu },
];

/** The asset a stretch of words names last, or null. */
export function assetOf(text: string): Asset | null {
  let found: { id: Asset; start: number; end: number } | null = null;
  for (const { id, pattern } of assets) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const inside = found !== null && match.index >= found.start && end <= found.end;
      if (
        found === null ||
        (!inside && match.index >= found.start) ||
        (match.index <= found.start && end >= found.end)
      )
        found = { id, start: match.index, end };
    }
  }
  return found?.id ?? null;
}

const bound =
  /(?<asset>知识产权|专利权?(?:和|及|与|、|\/)?商标(?:专用)?权?|商标(?:专用)?权?(?:和|及|与|、)专利权?|专利权?|(?:注册)?商标(?:专用)?权?|版权|著作权)[^，。；专商版知]{0,8}(?:质押|融资额)/gu;

/** The asset that a stretch of words says was pledged last, or null. */
function pledgedAsset(text: string): Asset | null {
  const last = [...text.matchAll(bound)].at(-1)?.groups?.["asset"];
  return last === undefined ? null : assetOf(last);
}

const pledged = /质押|融资|贷款|登记(?:金额|额)?|放款/;
const countUnits = /^(?:件|次|项|笔|份|宗|个|件次|起|单|批次)$/;
const wholeWords = /(?:全省|全市|全县|全年|累计|全区|全州|全国|上半年|季度|\d月，|总额|共办理)/;

/** A rule over the words of a figure; `read` gives its indicator, null where it is known to be none of ours. */
type Rule = {
  id: string;
  fits: (words: Words) => boolean;
  read: string | null | ((words: Words) => string | null);
};

const near = ({ clause, after }: Words) => `${clause.slice(-40)}|${after.slice(0, 16)}`;
const has = (pattern: RegExp, text: string) => pattern.test(text);

const foreign =
  /(?:补贴|贴息|资助|奖励|奖金|补助|撬动|带动|信用|贴费|奖补|利息|评估费|保费|交易额|合同额|合同(?:成交|金额|总额)|成交|许可费|转让费|赔偿|罚|投保|保额|保障|担保额|产值|营业收入|销售|营收|投入|经费)[^，。；]{0,12}$/;
const otherDeal =
  /证券化|ABS|ABN|资产支持|融资租赁|租赁|授信|意向|拟(?:融资|贷款|投)|计划(?:融资|发放)|信用贷款|信贷|股权|债券|众筹|混合|组合/;
const product = /“[^”]{2,12}(?:贷|融|保)”|产品|(?:知|专|标|商|税)[一-鿿]{1,3}贷(?!款)/u;

function isSingle({ own, clause, after, lead, earlier, segment }: Words): boolean {
  const spoken = lead + after + (/签约|意向/.test(clause) ? earlier : "");
  if (!/(?:贷款|融资|授信|质押|银企|对接会|获贷|放款)/.test(spoken)) return false;
  if (/(?:首笔|首单|单笔|该笔|一笔|第一笔|首例|这笔|首批)/.test(clause)) return true;
  const event = /首笔|首单|对接会|对接活动|签约仪式|专场|推介会/;
  if (
    event.test(segment) &&
    (/(?:发放|投放|获得|放款|签约|落地)/.test(clause) || /现场签约，[^，。；]{0,8}$/.test(segment))
  )
    return true;
  if (
    /(?:获贷|获批(?:贷款)?|获得(?:贷款|授信|融资)|放款|获授信)[^，。；]{0,8}$/.test(clause) &&
    !wholeWords.test(lead)
  )
    return true;
  if (
    /授信/.test(clause + after) &&
    /(?:承诺|将|提供|给予|协议)/.test(lead.slice(-60)) &&
    !wholeWords.test(clause)
  )
    return true;
  if (
    /(?:签约|意向|现场|达成|授信)[^，。；]{0,14}$/.test(clause) &&
    !/(?:全省|全市|全年|累计|全区|全州)/.test(clause)
  )
    return true;
  return (
    /(?:公司|企业|集团|合作社|厂)(?:[^，。；]{0,10})(?:以|凭借|用|将|通过|获|成功|顺利|从|凭)[^。；]{0,50}$/.test(
      lead,
    ) &&
    /(?:获|贷款|授信|融资|贷)/.test(own + after) &&
    !/(?:全省|全市|累计|\d家|家企业)/.test(lead)
  );
}

const fundRules: readonly { id: string; pattern: RegExp }[] = [
  { id: "fund_first_phase", pattern: /首期[^，。；]{0,8}$/ },
  { id: "fund_central_grant", pattern: /中央(?:财政)?[^，。；]{0,10}$/ },
  { id: "fund_indirect_investment", pattern: /间接投资[^，。；]{0,8}$/ },
  {
    id: "fund_invested",
    pattern: /(?:已投资?|累计投资|投资)[^，。；]{0,16}(?:共|计|金额|额|子基金)[^，。；]{0,6}$/,
  },
];

const moneyRules: readonly Rule[] = [
  {
    id: "copyright-subsidy",
    fits: ({ clause, lead }) => /(?:著作权|版权|软著)/.test(lead) && /(?:资助|补贴)/.test(clause),
    read: "copyright_subsidy_amount",
  },
  {
    id: "risk-fund",
    fits: (words) =>
      has(/风险补偿(?:金|资金|基金|资金池|专项)?|风险资金池|风险补偿|风险池/, near(words)) ||
      has(/^[^，。；]{0,16}风险(?:补偿|资金池)/, words.after),
    read: ({ clause }) =>
      /(?:拨付|补偿支出|代偿|发放|兑现|获得)/.test(clause) ? null : "risk_compensation_fund",
  },
  {
    id: "fund",
    fits: ({ clause, lead, after }) =>
      /基金/.test(lead + after) && fundRules.some(({ pattern }) => pattern.test(clause)),
    read: ({ clause }) => fundRules.find(({ pattern }) => pattern.test(clause))?.id ?? null,
  },
  {
    id: "fund-planned",
    fits: ({ clause, after }) => /(?:预计|拟|计划|将)/.test(clause) && /基金/.test(clause + after),
    read: "fund_planned_size",
  },
  { id: "fund-other", fits: ({ clause, after }) => /基金|资金池/.test(clause + after), read: null },
  { id: "insured", fits: (words) => has(/保证保险/, near(words)), read: "patent_pledge_insured_loan" },
  { id: "value-credit", fits: ({ lead }) => /知识价值信用/.test(lead), read: "ip_value_credit_loan" },
  {
    id: "balance",
    fits: ({ clause, lead, after }) =>
      (/余额[^，。；]{0,8}$/.test(clause) || /^[^，。；]{0,4}余额/.test(after)) && /质押/.test(lead + after),
    read: "ip_pledge_loan_balance",
  },
  {
    id: "securities",
    fits: ({ clause, after }) => /证券化|ABS|ABN|资产支持|租赁|发行规模|债券/.test(clause + after),
    read: null,
  },
  { id: "single", fits: isSingle, read: "single_event_loan" },
  {
    id: "other-deal",
    fits: ({ clause, after }) => otherDeal.test(clause) || /^[^，。；]{0,4}授信/.test(after),
    read: null,
  },
  {
    id: "product",
    fits: ({ clause, segment }) =>
      product.test(clause) ||
      (product.test(segment) && !/质押(?:融资|贷款)?(?:总)?(?:金额|额|登记)/.test(clause)),
    read: null,
  },
  {
    // What one bank lent is not the total of its region.
    id: "one-bank",
    fits: ({ clause }) =>
      /(?:银行|农商行|信用社|支行|分行)[^，。；]{0,8}(?:发放|投放|提供|放款|办理|累计)/.test(clause),
    read: null,
  },
  {
    id: "foreign",
    fits: ({ own, clause, after }) =>
      foreign.test(own === "" ? clause : own) || /^[^，。；]{0,6}(?:风险|担保|保障|补贴|贴息|奖励)/.test(after),
    read: null,
  },
  {
    id: "pledge-total",
    fits: ({ clause, after }) => pledged.test(`${clause}${after.slice(0, 10)}`),
    read: (words) => readPledge(words),
  },
];

const lent =
  /(?:发放|投放|放款|累放)[^，。；]{0,10}(?:质押)?[^，。；]{0,6}贷款?[^，。；]{0,8}$|贷款(?:发放|投放|累放)/;

// The asset must stand in the clause, or be what the sentence or the section has spoken of.
function readPledge({ own, clause, after, segment, lead, earlier, topic, chain }: Words): string | null {
  const stated = assetOf(own) ?? assetOf(after.slice(0, 12)) ?? assetOf(clause);
  const isPledge =
    /质押|融资|登记(?:金额|额)/.test(own + after.slice(0, 12)) || /质押|融资|登记(?:金额|额)/.test(clause);
  const mentions = (text: string) => /质押/.test(text);
  if (stated !== null) {
    if (!isPledge && !mentions(clause + after.slice(0, 12)) && !mentions(segment)) return null;
    if (
      !mentions(clause + after.slice(0, 12)) &&
      !mentions(lead) &&
      !/融资(?:总)?(?:金额|额)/.test(clause) &&
      !mentions(earlier) &&
      topic === null
    )
      return null;
    if (stated === "ip" && lent.test(clause)) return "ip_pledge_loan_amount";
    return `${stated}_pledge_amount`;
  }
  const inherited =
    chain ?? named(pledgedAsset(segment)) ?? named(pledgedAsset(lead)) ?? topic ?? named(pledgedAsset(earlier));
  if (inherited !== null) return inherited;
  return /质押(?:融资|贷款)/.test(clause) ? "ip_pledge_amount" : null;
}

const named = (asset: Asset | null) => (asset === null ? null : `${asset}_pledge_amount`);

// The number of all events, not of the sessions of one.
const everyEvent =
  /(?:各类|各项|各种|系列|等|相关|主题|专题|特色|宣传|大型|举办|开展|组织|共|培训)(?:线上线下|线下|线上)?活动(?:共|累计|达|超过|近|约|计|总计)*$/;
const areasAfter = /(?:设区市|地级市|地市|市州|州市|州（市）|盟市|市（州）|州\(市\))/;

const countRules: readonly Rule[] = [
  {
    id: "per-10k",
    fits: ({ clause }) => /每万人口?[^，。；]{0,6}(?:有效)?发明专利/.test(clause) && !/高价值/.test(clause),
    read: "invention_patents_per_10k",
  },
  {
    id: "copyright-units",
    fits: ({ clause, after }) => /版权示范/.test(after.slice(0, 14)) || /版权示范[^，。；]{0,10}$/.test(clause),
    read: "copyright_demonstration_units",
  },
  {
    id: "copyright-works",
    fits: ({ clause, after }) =>
      /优秀版权作品/.test(after.slice(0, 14)) || /优秀版权作品[^，。；]{0,4}$/.test(clause),
    read: "copyright_excellent_works",
  },
  {
    id: "copyright-registrations",
    fits: ({ clause }) => /(?:著作权|版权|软著)登记资助/.test(clause),
    read: "copyright_subsidised_registrations",
  },
  {
    id: "leverage",
    fits: ({ unit }) => unit === "倍",
    read: ({ clause, lead }) =>
      /(?:放大|撬动)/.test(clause) && /基金|财政/.test(lead) ? "fund_leverage" : null,
  },
  {
    id: "fund-count",
    fits: ({ unit, lead, after }) => /^(?:只|支)$/.test(unit) && /基金/.test(lead + after),
    read: ({ clause }) =>
      /(?:将|拟|计划|预计|明年)/.test(clause) ? "fund_planned_count" : "fund_invested_count",
  },
  {
    id: "banks",
    fits: ({ unit, lead, after }) =>
      /^[家户]$/.test(unit) && /银行/.test(after.slice(0, 8)) && /(?:签署|签约|签订)/.test(lead + after),
    read: "signatory_banks",
  },
  { id: "enterprises", fits: ({ unit }) => /^[家户]$/.test(unit), read: (words) => readEnterprises(words) },
  {
    id: "prefectures",
    fits: ({ clause, after }) =>
      (/联合|参与|参加|覆盖/.test(clause + after) || /开展|举办|组织/.test(after)) &&
      areasAfter.test(after.slice(0, 6)),
    read: "participating_prefectures",
  },
  {
    id: "counties",
    fits: ({ clause, after }) =>
      (/联合|参与|参加|覆盖/.test(clause + after) || /开展|举办|组织/.test(after)) &&
      /^(?:省直管县|县|区县|县区|县（市|县市|旗县)/.test(after),
    read: "participating_counties",
  },
  {
    id: "activities",
    fits: ({ unit, clause, after }) =>
      /^(?:项|个|场|次|场次|余场次|场\(次\)|类|多)$/.test(unit) &&
      (/活动/.test(after.slice(0, 16)) || everyEvent.test(clause)),
    read: ({ after }) => (/专题/.test(after.slice(0, 8)) ? "stated_special_activities" : "stated_activities"),
  },
  {
    id: "operations",
    fits: ({ lead, clause, unit }) =>
      /专利运营/.test(lead) && /(?:运营次数|运营[^，。；]{0,6}$)/.test(clause) && unit === "次",
    read: "patent_operations_count",
  },
  {
    id: "operated",
    fits: ({ lead, clause, unit }) =>
      /专利运营/.test(lead) && /(?:专利件数|涉及专利)/.test(clause) && unit === "件",
    read: "patents_operated_count",
  },
  {
    id: "trademark-deals",
    fits: ({ lead, clause, after, unit }) =>
      countUnits.test(unit) &&
      /商标/.test(lead + after.slice(0, 12)) &&
      !/质押/.test(clause + after.slice(0, 14)) &&
      /转让|许可/.test(lead + after.slice(0, 14)),
    read: ({ lead, after, unit }) => {
      const text = lead + after.slice(0, 14);
      if (text.lastIndexOf("转让") > text.lastIndexOf("许可"))
        return unit === "次" ? "trademark_transfer_count" : "trademarks_transferred";
      return unit === "次" ? "trademark_licence_count" : "trademarks_licensed";
    },
  },
  {
    id: "other-counts",
    fits: ({ clause, after }) =>
      /(?:申请|授权|许可|转让|成交|成果|展品|参展|案件|假冒|保险|投保|代理师|机构|培训|讲座|奖|工作日|产品|政策)[^，。；]{0,6}$/.test(
        clause,
      ) || /^[^，。；]{0,8}(?:申请|授权|许可|转让|成果|参展|案件|获|培训|政策|产品|工作日|小时)/.test(after),
    read: null,
  },
  {
    id: "pledged-for-one",
    fits: ({ clause }) => /(?:以|凭借?|用|将其?)(?:其)?(?:名下|拥有|持有)?的?$/.test(clause),
    read: null,
  },
  {
    id: "pledged-patents",
    fits: ({ unit, lead, clause, after }) =>
      countUnits.test(unit) &&
      /(?:质押|登记|贷款|融资)/.test(lead + after.slice(0, 16)) &&
      (/(?:涉及|质押|出质)(?:的)?(?:有效)?专利(?:权)?(?:数量?|共|达|为|件数)?[^，。；笔项]{0,4}$|专利件数[^，。；]{0,4}$/.test(
        clause,
      ) ||
        /^(?:有效|发明)?专利(?!权?质押|成交|拍卖|转让|许可|成果|申请|授权)/.test(after)),
    read: "pledged_patents",
  },
  {
    id: "pledge-count",
    fits: ({ unit, lead, clause, after }) =>
      countUnits.test(unit) &&
      /(?:质押|登记|贷款|融资)/.test(lead + after.slice(0, 16)) &&
      !/(?:涉及|质押)(?:的)?商标[^，。；]{0,6}$/.test(clause) &&
      !/(?:活动|对接会|政策|产品|申请资助|奖)/.test(`${clause}|${after.slice(0, 12)}`.slice(-22)) &&
      (/(?:质押|融资|贷款)[^，。；]{0,16}$/.test(clause) ||
        /^[^，。；]{0,12}(?:质押|融资|贷款)/.test(after) ||
        /(?:登记|笔数|项目数?|质押|办理)[^，。；]{0,8}$/.test(clause)),
    read: ({ own, clause, after, lead, earlier, chain, topic }) => {
      const asset =
        assetOf(own + after.slice(0, 16)) ??
        assetOf(clause) ??
        assetFrom(chain) ??
        pledgedAsset(lead) ??
        assetFrom(topic) ??
        pledgedAsset(earlier);
      return asset === null || asset === "copyright" ? null : `${asset}_pledge_count`;
    },
  },
];

const assetFrom = (indicator: string | null): Asset | null => {
  const asset = /^(?<asset>patent|trademark|ip|copyright)_/.exec(indicator ?? "")?.groups?.["asset"];
  return asset === "patent" || asset === "trademark" || asset === "ip" || asset === "copyright" ? asset : null;
};

function readEnterprises({ clause, after, lead, earlier }: Words): string | null {
  if (
    /(?:参加|参会|出席|参展|走访|调研|服务站|机构|银行|签订|签约)/.test(after.slice(0, 12) + clause.slice(-8))
  )
    return null;
  if (/(?:首批|首笔|现场)[^，。；]{0,6}$/.test(clause)) return null;
  const served =
    /(?:惠及|受益|帮助|助力|服务|支持|为|涉及|覆盖|获得)[^，。；]{0,14}$/.test(clause) ||
    /企业[^，。；]{0,10}(?:获得|获|取得|提供|实现)/.test(after);
  const isSubject = /企业|商户|主体|科技型/.test(clause + after.slice(0, 10));
  return served && isSubject && /(?:质押|融资|贷款)/.test(lead + after.slice(0, 24) + earlier.slice(-60))
    ? "enterprises_benefited"
    : null;
}

export type Measured = { indicator: string | null; rule: string };

/** The indicator the words around a figure name and the rule that says so; null where no rule speaks of it. */
export function readMeasure(words: Words): Measured | null {
  const isMoney =
    words.kind === "money" ||
    (words.unit === "" && words.scaled && /(?:额|规模|资金|贷款|金额)/.test(words.clause));
  const rule = (isMoney ? moneyRules : countRules).find(({ fits }) => fits(words));
  if (rule === undefined) return null;
  const { id, read } = rule;
  return { indicator: typeof read === "function" ? read(words) : read, rule: id };
}

/** How a financing figure was counted, by its own words. */
export function readBasis(indicator: string | null, before: string, after: string): Basis {
  if (indicator === null) return "unspecified";
  if (indicator === "ip_pledge_loan_balance") return "balance";
  if (indicator === "single_event_loan")
    return /授信/.test(before + after) ? "credit_line" : /贷款/.test(before + after) ? "loan" : "unspecified";
  if (!/pledge/.test(indicator)) return "unspecified";
  if (/授信/.test(before)) return "credit_line";
  if (/登记/.test(before)) return "registered";
  return /贷款/.test(before) ? "loan" : "unspecified";
}
