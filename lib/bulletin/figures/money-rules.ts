import { assetOf, pledgedAsset } from "./assets";
import type { Asset } from "./assets";
import { has, near, pledged, wholeWords } from "./measure-rule";
import type { Rule, Words } from "./measure-rule";

const foreign =
  /(?:补贴|贴息|资助|奖励|奖金|补助|撮合|撬动|带动|信用|贴费|奖补|利息|评估费|保费|交易额|合同额|合同(?:成交|金额|总额)|成交|许可费|转让费|赔偿|罚|投保|保额|保障|担保额|产值|营业收入|销售|营收|投入|经费)[^，。；]{0,12}$/;
const otherDeal =
  /证券化|ABS|ABN|资产支持|融资租赁|租赁|授信|意向|拟(?:融资|贷款|投)|计划(?:融资|发放)|信用贷款|信贷|股权|债券|众筹|混合|组合/;
const product = /“[^”]{2,12}(?:贷|融|保)”|产品|(?:知|专|标|商|税)[一-鿿]{1,3}贷(?!款)/u;

// 今年共有14家企业以专利权质押获得贷款: the loans of many are a total.
const ofMany =
  /(?:今年|去年|全年|年度|年|季度|月底|以来|累计)[^。；]{0,24}\d[余多]?[家户][^，。；]{0,8}(?:企业|公司|主体)[^。；]{0,24}质押/;

const oneFirm = /[一某]家[^，。；]{0,14}(?:企业|公司|合作社)[^。；]{0,60}$/;

function isSingle({ own, clause, after, lead, earlier, segment }: Words): boolean {
  const spoken = lead + after + (/签约|意向/.test(clause) ? earlier : "");
  if (!/(?:贷款|融资|授信|质押|银企|对接会|获贷|放款)/.test(spoken)) return false;
  if (/(?:首笔|首单|单笔|该笔|一笔|第一笔|首例|这笔|首批)/.test(clause)) return true;
  if (ofMany.test(lead) && !/现场|签约|对接|仪式|意向|授信/.test(segment)) return false;
  if (/^[^，。；]{0,6}到账/.test(after) || (oneFirm.test(segment) && /贷款|融资|授信/.test(own + after)))
    return true;
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
      segment,
    ) &&
    /(?:获|贷款|授信|融资|贷)/.test(own + after) &&
    !/(?:全省|全市|累计|\d家|家企业)/.test(segment)
  );
}

// 交通银行湖南省分行推出“展业通”，累计发放贷款4.2亿元: the bank is the subject, and nobody after it.
const bank =
  /(?<![与和同向等、]|引导|推动|支持|鼓励|促进|协调|联合|会同|通过)(?:[一-鿿]{2,4}银行|农商行|信用社)(?:[一-鿿]{0,6}[分支]行)?(?<deed>[^。；]*)$/u;
function isOfBank(segment: string): boolean {
  const deed = bank.exec(segment)?.groups?.["deed"] ?? "";
  return (
    /^[^，]{0,8}(?:推出|发放|投放|放款|开发|创新|办理|设立)/.test(deed) &&
    !/全[省市区县州]|各|辖[区内]|[市县州]共/.test(deed)
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

/** What an amount of money is, by the words around it; the first that fits decides. */
export const moneyRules: readonly Rule[] = [
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
  {
    id: "insured",
    fits: (words) => has(/保证保险|质押(?:融资)?保险|保险贷款/, near(words)),
    read: "patent_pledge_insured_loan",
  },
  { id: "value-credit", fits: ({ lead }) => /知识价值信用/.test(lead), read: "ip_value_credit_loan" },
  { id: "average", fits: ({ own, clause }) => /平均|[户笔单件]均/.test(own === "" ? clause : own), read: null },
  {
    // What one house lent is not the total of its region.
    id: "own-bank",
    fits: ({ lead, earlier }) =>
      /(?:我|本|该)行(?!业)/.test(lead) ||
      (/(?:我|本|该)行(?!业)/.test(earlier) && /^(?:其中|同时|此外)/.test(lead)),
    read: (words) => (isSingle(words) ? "single_event_loan" : null),
  },
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
    fits: ({ clause, after }) =>
      otherDeal.test(clause) ||
      /^(?:[^，。；]{0,4}授信|的[^，。；]{0,20}(?:协议|合同|意向|备忘录))/.test(after),
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
    fits: ({ clause, segment }) =>
      /(?:银行|农商行|信用社|支行|分行)[^，。；]{0,8}(?:发放|投放|提供|放款|办理|累计)/.test(clause) ||
      isOfBank(segment),
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
