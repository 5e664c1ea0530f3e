import type { Words } from "./indicators-by-words";
import type { Quantity } from "./numerals";

// A list names what it counts right before the figure: 地理标志商标158件，示范企业12家.
const named =
  /(?:专利|商标|地理标志(?:保护)?产品|示范企业|优势企业|用标企业|示范区|示范单位|代理机构|服务机构|投资项目|已投项目)(?:数量|总量)?(?:共|达|为|约|已达|突破)?$/;
const traded = /^(?:专利|商标)(?:权)?(?:成交|转让|许可)/;
const money =
  /(?:交易额|合同额|成交额|产值|融资|贷款|金额|销售额|许可费|投入|保障|保额|资金|资本|投资|下达|拨付|规模|放款)/;
const counted =
  /(?:授权|备案|申请|注册|拥有|有效|登记|累计|总量|存量|受理|认定|新增|达到|达|共有|高价值|代理|达成)[^，。；]{0,12}$/;
const things = /(?:专利|商标|地理标志|版权|著作权|示范企业|优势企业|案件|贯标|集成电路)/;

/** Whether a figure that no indicator of ours fits is a statistic all the same. */
export function isStatistic({ unit, scaled }: Quantity, { before, after, lead }: Words): boolean {
  const isMoney = unit === "元" || (unit === "" && scaled && /(?:额|产值|收入|规模|金额)/.test(before));
  if (isMoney) {
    if (/(?:最高|不超过|奖励|补贴|给予)/.test(before)) return false;
    return money.test(before.slice(-22)) || /^(?:专项)?资金/.test(after);
  }
  if (/^(?:家次|户次)$/.test(unit)) return /惠及|服务|帮助|支持/.test(before);
  if (!/^(?:件|项|家|个|笔|枚|人|份|件次|次)$/.test(unit)) return false;
  if (named.test(before) || traded.test(after)) return true;
  if (/(?:转让|许可)[^，。；]{0,8}$/.test(before)) return /^(?:件次?|次|项|份)$/.test(unit);
  return counted.test(before) && things.test(lead.slice(-40) + after.slice(0, 12));
}
