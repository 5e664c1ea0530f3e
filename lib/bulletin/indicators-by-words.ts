import type { Basis } from "@/lib/record/types";

/** The words around a figure: its clause before and after it, its sentence before it, the sentences before that. */
export type Words = {
  before: string;
  after: string;
  lead: string;
  earlier: string;
  unit: string;
  scaled: boolean;
  topic: string | null; // the first amount pledged that its section speaks of
};

type Object_ = "patent" | "trademark" | "ip" | "copyright";

// The object named last decides; both together are 知识产权.
const objects: readonly (readonly [RegExp, Object_])[] = [
  [
    /专利权?(?:和|及|与|、|\/)?商标(?:专用)?权?(?:权)?(?:和|及|与|、)?(?:版权)?[^，。；]{0,8}质押|知识产权[^，。；]{0,8}质押/gu,
    "ip",
  ],
  [/专利(?:权)?[^，。；商版]{0,8}质押/gu, "patent"],
  [/商标(?:专用|权)?[^，。；专版]{0,8}质押/gu, "trademark"],
  [/(?:版权|著作权)[^，。；专商]{0,8}质押/gu, "copyright"],
];

function objectOf(text: string): Object_ | null {
  let found: { object: Object_; start: number; end: number } | null = null;
  for (const [pattern, object] of objects) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found === null || end > found.end || (end === found.end && match.index < found.start)) {
        found = { object, start: match.index, end };
      }
    }
  }
  return found?.object ?? null;
}

const fundRules: readonly (readonly [RegExp, string])[] = [
  [/首期[^，。；]{0,8}$/, "fund_first_phase"],
  [/中央(?:财政)?[^，。；]{0,10}$/, "fund_central_grant"],
  [/间接投资[^，。；]{0,8}$/, "fund_indirect_investment"],
  [/(?:已投资?|累计投资|投资)[^，。；]{0,16}(?:共|计|金额|额|子基金)[^，。；]{0,6}$/, "fund_invested"],
];

const countUnits = /^(?:件|次|项|笔|份|宗|个|件次|起|单|批次)$/;

const other =
  /(?:补贴|贴息|资助|奖励|补助|撬动|带动|信用|贴费|奖补|利息|评估费|保费|交易额|合同额|成交|许可费|转让费|赔偿|罚|投保|保额|保障|担保额)[^，。；]{0,12}$/;
const lent =
  /(?:发放|投放|放款|累放)[^，。；]{0,10}(?:质押)?[^，。；]{0,6}贷款?[^，。；]{0,8}$|贷款(?:发放|投放|累放)/;

function readMoney(words: Words): string | null {
  const { before, after, lead, earlier } = words;
  const near = `${before.slice(-40)}|${after.slice(0, 16)}`;
  if (/(?:著作权|版权|软著)/.test(lead) && /(?:资助|补贴)/.test(before)) return "copyright_subsidy_amount";
  if (
    /风险补偿(?:金|资金|基金|资金池|专项)?|风险资金池|风险补偿/.test(near) ||
    /^[^，。；]{0,16}风险(?:补偿|资金池)/.test(after)
  ) {
    return /(?:拨付|补偿支出|代偿|发放|兑现|获得)/.test(before) ? null : "risk_compensation_fund";
  }
  for (const [pattern, id] of fundRules) if (pattern.test(before) && /基金/.test(lead + after)) return id;
  if (/(?:预计|拟|计划|将)/.test(before) && /基金/.test(before + after)) return "fund_planned_size";
  if (/保证保险/.test(near)) return "patent_pledge_insured_loan";
  if (/知识价值信用/.test(lead)) return "ip_value_credit_loan";
  if (/(?:余额)[^，。；]{0,8}$/.test(before) && /质押/.test(lead)) return "ip_pledge_loan_balance";
  if (isSingle(words)) return "single_event_loan";
  // What one bank lent is not the total of its region.
  if (/(?:银行|农商行|信用社)[^，。；]{0,8}(?:发放|投放|提供|放款|办理)/.test(before)) return null;
  const object = objectOf(`${before}${after.slice(0, 14)}`) ?? objectOf(lead);
  const speaks = /质押|融资|贷款|登记(?:金额|额)/.test(before);
  if (object === null && !speaks) return null;
  if (!/(?:质押|融资|贷款|登记)/.test(`${before}${after.slice(0, 10)}`)) return null;
  if (other.test(before) || /^[^，。；]{0,6}(?:风险|担保|保障)/.test(after)) return null;
  if (object === "ip" && lent.test(before)) return "ip_pledge_loan_amount";
  if (object !== null) return `${object}_pledge_amount`;
  // A figure that leaves out what was pledged goes on with what its section began with.
  const told = objectOf(earlier);
  const known = words.topic ?? (told === null ? null : `${told}_pledge_amount`);
  return known ?? (/质押(?:融资|贷款)/.test(before) ? "ip_pledge_amount" : null);
}

function isSingle({ before, after, lead, earlier }: Words): boolean {
  if (
    !/(?:贷款|融资|授信|质押|银企|对接会|获贷)/.test(lead + after + (/签约|意向/.test(before) ? earlier : ""))
  )
    return false;
  if (/(?:首笔|首单|单笔|该笔|一笔|第一笔|首例|这笔)/.test(before)) return true;
  const segment = lead.slice(Math.max(lead.lastIndexOf("；"), lead.lastIndexOf("。")) + 1);
  if (
    /首笔|首单|对接会|对接活动|签约仪式|专场/.test(segment) &&
    (/(?:发放|投放|获得|放款|签约|落地)/.test(before) || /现场签约，[^，。；]{0,8}$/.test(segment))
  )
    return true;
  const whole = /(?:全省|全市|全年|累计|全区|全州|上半年|季度|\d月，)/;
  if (
    /(?:获贷|获批(?:贷款)?|获得(?:贷款|授信|融资)|放款|获授信)[^，。；]{0,8}$/.test(before) &&
    !whole.test(lead)
  )
    return true;
  if (/授信/.test(before + after) && /(?:承诺|将|提供|给予|协议)/.test(lead.slice(-60)) && !whole.test(before))
    return true;
  if (
    /(?:签约|意向|现场|达成|授信)[^，。；]{0,14}$/.test(before) &&
    !/(?:全省|全市|全年|累计|全区|全州)/.test(before)
  )
    return true;
  return (
    /(?:公司|企业|集团|合作社|厂)(?:[^，。；]{0,10})(?:以|凭借|用|将|通过|获|成功|顺利|从)[^。；]{0,50}$/.test(
      lead,
    ) &&
    /(?:获|贷款|授信|融资)/.test(before + after) &&
    !/(?:全省|全市|累计|\d家|家企业)/.test(lead)
  );
}

// The number of all events, not of the sessions of one.
const everyEvent =
  /(?:各类|各项|各种|系列|等|相关|主题|专题|特色|宣传|大型|举办|开展|组织|共|培训)(?:线上线下|线下|线上)?活动(?:共|累计|达|超过|近|约|计|总计)*$/;

function readCount(words: Words): string | null {
  const { before, after, lead, earlier, unit } = words;
  const head = `${before}|${after.slice(0, 12)}`;
  if (/每万人口?[^，。；]{0,6}(?:有效)?发明专利/.test(before) && !/高价值/.test(before))
    return "invention_patents_per_10k";
  if (/版权示范/.test(after.slice(0, 14)) || /版权示范[^，。；]{0,10}$/.test(before))
    return "copyright_demonstration_units";
  if (/优秀版权作品/.test(after.slice(0, 14)) || /优秀版权作品[^，。；]{0,4}$/.test(before))
    return "copyright_excellent_works";
  if (/(?:著作权|版权|软著)登记资助/.test(before)) return "copyright_subsidised_registrations";
  if (unit === "倍") return /(?:放大|撬动)/.test(before) && /基金|财政/.test(lead) ? "fund_leverage" : null;
  if (/^(?:只|支)$/.test(unit) && /基金/.test(lead + after))
    return /(?:将|拟|计划|预计|明年)/.test(before) ? "fund_planned_count" : "fund_invested_count";
  if (unit === "家" || unit === "户") {
    if (/银行/.test(after.slice(0, 8)) && /(?:签署|签约|签订)/.test(lead + after + before))
      return "signatory_banks";
    if (/(?:参加|参会|出席|参展|走访|调研|服务站|机构)/.test(after.slice(0, 12) + before.slice(-8)))
      return null;
    if (/(?:首批|首笔|现场)[^，。；]{0,6}$/.test(before)) return null;
    const served =
      /(?:惠及|受益|帮助|助力|服务|支持|为|涉及|覆盖|获得)[^，。；]{0,14}$/.test(before) ||
      /企业[^，。；]{0,10}(?:获得|获|取得|提供|实现)/.test(after);
    return served &&
      /(?:质押|融资|贷款)/.test(lead + after.slice(0, 24) + earlier.slice(-60)) &&
      /企业|商户|主体|科技型/.test(before + after.slice(0, 10))
      ? "enterprises_benefited"
      : null;
  }
  const takesPart = /联合|参与|参加|覆盖/.test(before + after) || /开展|举办|组织/.test(after);
  if (takesPart && /(?:设区市|地级市|地市|市州|州市|州（市）|盟市|市（州）|州\(市\))/.test(after.slice(0, 6)))
    return "participating_prefectures";
  if (takesPart && /^(?:省直管|县|区县|县区|县（市|县市|旗县)/.test(after)) return "participating_counties";
  if (/活动/.test(after.slice(0, 16)) || everyEvent.test(before)) {
    if (/^(?:项|个|场|次|场次|余场次|场\(次\)|类|多)$/.test(unit)) {
      return /专题/.test(after.slice(0, 8)) ? "stated_special_activities" : "stated_activities";
    }
  }
  if (!countUnits.test(unit)) return null;
  return readOperations(words) ?? readPledgeCount(head, before, after, lead, earlier);
}

function readOperations({ before, after, lead, unit }: Words): string | null {
  const subject = before + after.slice(0, 14);
  if (/专利运营/.test(lead) && /(?:运营次数|运营[^，。；]{0,6}$)/.test(before) && unit === "次")
    return "patent_operations_count";
  if (/专利运营/.test(lead) && /(?:专利件数|涉及专利)/.test(before)) return "patents_operated_count";
  if (!/商标/.test(lead + after.slice(0, 12)) || /质押/.test(subject)) return null;
  const text = lead + after.slice(0, 14);
  const transferred = text.lastIndexOf("转让");
  const licensed = text.lastIndexOf("许可");
  if (transferred < 0 && licensed < 0) return null;
  if (transferred > licensed) return unit === "次" ? "trademark_transfer_count" : "trademarks_transferred";
  return unit === "次" ? "trademark_licence_count" : "trademarks_licensed";
}

function readPledgeCount(
  head: string,
  before: string,
  after: string,
  lead: string,
  earlier: string,
): string | null {
  if (!/(?:质押|登记|贷款|融资)/.test(lead + after.slice(0, 16))) return null;
  if (
    /(?:涉及|质押|出质)(?:的)?(?:有效)?专利(?:权)?(?:数量?|共|达|为|件数)?[^，。；笔项]{0,4}$|专利件数[^，。；]{0,4}$/.test(
      before,
    ) ||
    /^(?:有效|发明)?专利(?!权?质押|成交|拍卖|转让|许可|成果|申请|授权)/.test(after)
  )
    return "pledged_patents";
  if (/(?:涉及|质押)(?:的)?商标[^，。；]{0,6}$/.test(before)) return null;
  const pledged =
    /(?:质押|融资|贷款)[^，。；]{0,16}$/.test(before) ||
    /^[^，。；]{0,12}(?:质押|融资|贷款)/.test(after) ||
    /(?:登记|笔数|项目数?|质押|办理)[^，。；]{0,8}$/.test(before);
  if (!pledged || /(?:活动|对接会|政策|产品|申请资助|奖)/.test(head.slice(-22))) return null;
  const object = objectOf(before + after.slice(0, 16)) ?? objectOf(lead) ?? objectOf(earlier);
  return object === null || object === "copyright" ? null : `${object}_pledge_count`;
}

/** The indicator the words around a figure name, or null where none of ours fits. */
export function readIndicator(words: Words): string | null {
  return words.unit === "元" ||
    (words.unit === "" && words.scaled && /(?:额|规模|资金|贷款|金额)/.test(words.before))
    ? readMoney(words)
    : readCount(words);
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
