import { assetFrom, assetOf, pledgedAsset } from "./assets";
import { countUnits } from "./measure-rule";
import type { Rule, Words } from "./measure-rule";

// The number of all events, not of the sessions of one.
const everyEvent =
  /(?:各类|各项|各种|系列|等|相关|主题|专题|特色|宣传|大型|举办|开展|组织|共|培训)(?:线上线下|线下|线上)?活动(?:共|累计|达|超过|近|约|计|总计)*$/;
const areasAfter = /(?:设区市|省辖市|地级市|地市|市州|州市|州（市）|盟市|市（州）|州\(市\))/;

/** What a count is of, by the words around it; the first that fits decides. */
export const countRules: readonly Rule[] = [
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
    fits: ({ unit, lead, segment, clause, after }) =>
      countUnits.test(unit) &&
      (/(?:质押|登记|贷款|融资)/.test(segment + after.slice(0, 16)) ||
        (/涉及/.test(clause) && /质押/.test(lead))) &&
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

function readEnterprises({ clause, after, lead, earlier }: Words): string | null {
  if (
    /(?:参加|参会|出席|参展|走访|调研|服务站|机构|银行|签订|签约)/.test(after.slice(0, 12) + clause.slice(-8))
  )
    return null;
  if (/(?:首批|首笔|现场)[^，。；]{0,6}$/.test(clause)) return null;
  const served =
    /(?:惠及|受益|帮助|助力|服务|支持|为|涉及|覆盖|获得)[^，。；]{0,14}$/.test(clause) ||
    /企业[^，。；]{0,10}(?:获得|获|取得|提供|实现|受益|受惠)/.test(after);
  const isSubject = /企业|公司|商户|主体|科技型/.test(clause + after.slice(0, 10));
  return served && isSubject && /(?:质押|融资|贷款)/.test(lead + after.slice(0, 24) + earlier.slice(-60))
    ? "enterprises_benefited"
    : null;
}
