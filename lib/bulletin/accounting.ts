import type { Found, Numeral, ProposedActivity, ProposedObservation } from "@/lib/review/review";

import { whyDismissed } from "./dismissals";
import type { Quantity } from "./numerals";
import { findQuantities } from "./numerals";
import { isHeading } from "./sections";

type Range = { start: number; end: number };

// Both lists are in order of their starts, so one walk over them is enough.
function covers(ranges: readonly Range[]): (start: number, end: number) => boolean {
  const ordered = ranges.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: Range[] = [];
  return (start, end) => {
    for (let range = ordered[next]; range !== undefined && range.start <= start; range = ordered[next]) {
      open.push(range);
      next += 1;
    }
    open = open.filter((range) => range.end > start);
    return open.some((range) => range.end >= end);
  };
}

const yearInName = /(?:《[^》]{0,60}|（|报告|年度|“)$/u;

function dateOrOther(quantity: Quantity, before: string, after: string): string | null {
  if (/^\d{4}$/.test(quantity.text)) {
    const year = Number(quantity.text);
    if (year >= 1900 && year <= 2100 && /^(?:[、—–-]\d{2,4}|[、—–~-]|至|）|》|版|财年|／|\/)/.test(after))
      return yearInName.test(before) && !/^[、—–-]/.test(after) ? "名称中的年份" : "";
  }
  if (quantity.text.length <= 2 && /^[—–~至到、-]\d{1,2}(?:月|日)/.test(after)) return "";
  if (before.endsWith("月") && /^[—–~至到、日-]/.test(after)) return "";
  return null;
}

function dismissal(quantity: Quantity, before: string, after: string, line: string): string | null {
  if (quantity.kind === "ordinal") {
    if (quantity.text.endsWith("期")) return "期号";
    return /届|次|批|条|章|版|轮|号/.test(quantity.text) ? "届次或序号" : "序数";
  }
  // 6至8家企业: the first end of a range is what the second is.
  const range = /^(?:[至到~～—-]{1,2}|-)\d+(?:\.\d+)?([一-鿿])/u.exec(after);
  if (quantity.unit === "" && !quantity.scaled && range?.[1] !== undefined)
    return dismissal({ ...quantity, unit: range[1] }, before, after.slice(range[0].length), line);
  if (/\d:$/.test(before) || /^:\d/.test(after)) return "比率";
  const own = { before: before.slice(-40), after: after.slice(0, 24) };
  const reason = whyDismissed(quantity, own, line);
  if (reason !== null) return reason;
  if (/^[)）]/.test(after) && /[(（]$/.test(before)) return "括注的数字";
  if (/[^\s，。]“?$/.test(before) && after.startsWith("”") && quantity.text.length <= 4) return "名称中的数字";
  if (
    /[\p{Script=Han}A-Za-z]$/u.test(before) &&
    quantity.unit === "" &&
    !quantity.scaled &&
    /^[+＋Xx×A-Za-z]/.test(after)
  )
    return "名称中的数字";
  if (/[+＋Xx×]$/.test(before)) return "名称中的数字";
  if (
    /^(?:个|批|支|条|项|套|件|所|座|间|款|组|场|户|家|次|起|例)$/.test(quantity.unit) &&
    /^[一二两三四五六七八九十]/.test(quantity.text)
  )
    return "泛指";
  if (/^(?:家|所|户|名|位|家次|户次)$/.test(quantity.unit)) return "参加者或机构数";
  if (/^(?:设区市|地级市|盟市|地市|市|县|区|省|州)/.test(after)) return "地区数";
  if (/^(?:个|项)$/.test(quantity.unit) && /^(?:项目|单位|课题|案例|点|站)/.test(after))
    return "工作量，不在指标之内";
  if (quantity.unit === "场" || quantity.unit === "场次" || quantity.unit === "次") return "活动规模";
  if (
    /(?:建设|设立|建成|布局|新建|入驻|遴选|培育|认定|推荐|建立|征集|评选|评审|走访|服务|检查|查处|查获|扣留|销毁|没收|查扣|立案|促成|办结|开展|完成|受理|处理|出动|调解|涉及|筛选|发布|推出|引进|选派|包括|组建|参加|参赛|收到|共有|提供|解决|解答|推介|展示|展出|签约|达成)[^，。；]{0,16}$/.test(
      own.before,
    )
  )
    return "工作量，不在指标之内";
  return null;
}

// A headline says again what its text says.
function isRepeated(text: string, line: string, written: string): boolean {
  if (!isHeading(line)) return false;
  return !/[元亿万]$/.test(written) || text.indexOf(written) !== text.lastIndexOf(written);
}

/** Every numeral of the text, once, with what it was found to be; what a person must decide stays open. */
export function accountNumerals(
  text: string,
  observations: readonly Found<ProposedObservation>[],
  activities: readonly Found<ProposedActivity>[],
  claims: readonly Range[],
): Numeral[] {
  const measured = covers(observations);
  const claimed = covers(claims);
  const named = covers(activities);
  const found: Numeral[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    for (const quantity of findQuantities(line)) {
      const [start, end] = [from + quantity.start, from + quantity.end];
      const before = line.slice(Math.max(0, quantity.start - 60), quantity.start);
      const after = line.slice(quantity.end, quantity.end + 40);
      const base = { start, end, text: quantity.text };
      const [inFigure, inClaim, inName] = [measured(start, end), claimed(start, end), named(start, end)];
      if (inFigure) found.push({ ...base, role: "observation", reason: null });
      else if (quantity.kind === "date") found.push({ ...base, role: "date", reason: null });
      else if (inClaim) found.push({ ...base, role: "claim", reason: null });
      else {
        const date = dateOrOther(quantity, before, after);
        const clause = /[^，；。：、]*$/u.exec(before)?.[0] ?? "";
        const last = found.at(-1);
        const joined =
          last?.role === "dismissed" && /^[、和及与]$/.test(text.slice(last.end, start)) ? last.reason : null;
        const reason =
          date === null || date !== ""
            ? (date ??
              dismissal(quantity, clause, after, line) ??
              joined ??
              (inName ? "活动名称中的数字" : isRepeated(text, line, quantity.text) ? "标题中的数字" : null))
            : null;
        if (date === "") found.push({ ...base, role: "date", reason: null });
        else found.push({ ...base, role: reason === null ? "open" : "dismissed", reason });
      }
    }
    from += line.length + 1;
  }
  return found;
}
