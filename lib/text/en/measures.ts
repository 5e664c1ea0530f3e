import type { Text } from "../text";
import { listOf } from "./count";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const month = (number: number) => months[number - 1] ?? "";

type Day = { year: string; month: number; date: number };

const day = ({ year, month: of, date }: Day) => `${date} ${month(of)} ${year}`;

function days(from: Day, to: Day): string {
  if (from.year !== to.year) return `${day(from)} – ${day(to)}`;
  return from.month === to.month ? `${from.date}–${day(to)}` : `${from.date} ${month(from.month)} – ${day(to)}`;
}

const money: Text["money"] = {
  yi: { word: "CNY billion", places: 9 },
  wan: { word: "CNY million", places: 6 },
  yuan: { word: "CNY", places: 0 },
};

const units: { readonly [unit: string]: readonly [one: string, more: string] | undefined } = {
  元: ["CNY", "CNY"],
  件: ["item", "items"],
  笔: ["pledge", "pledges"],
  家: ["organisation", "organisations"],
  次: ["time", "times"],
  个: ["in number", "in number"],
  项: ["item", "items"],
  条: ["record", "records"],
  份: ["item", "items"],
  人: ["person", "people"],
  名: ["person", "people"],
  起: ["case", "cases"],
  场: ["event", "events"],
  只: ["fund", "funds"],
  支: ["fund", "funds"],
  倍: ["times", "times"],
  "%": ["%", "%"],
  "件/百万人": ["per million people", "per million people"],
  "件/万人": ["per 10,000 people", "per 10,000 people"],
};

const kinds: { readonly [kind: string]: string | undefined } = {
  国家: "country",
  省: "province",
  自治区: "autonomous region",
  直辖市: "municipality under the central government",
  特别行政区: "special administrative region",
  地级市: "prefecture-level city",
  自治州: "autonomous prefecture",
  地区: "prefecture",
  盟: "league",
  省直辖县级: "county-level unit directly under the province",
  省直辖县级行政区: "county-level unit directly under the province",
  区: "district",
  县: "county",
  县级市: "county-level city",
  自治县: "autonomous county",
  旗: "banner",
  新区: "new area",
  高新区: "high-tech zone",
};

/** How the language writes numbers with their units, dates and lists. */
export const measures: Pick<
  Text,
  | "quotesLiterals"
  | "bareDigits"
  | "listOf"
  | "between"
  | "clause"
  | "comma"
  | "stop"
  | "aside"
  | "colon"
  | "amount"
  | "unit"
  | "money"
  | "moneyFor"
  | "inMoney"
  | "shortFigure"
  | "date"
  | "objects"
  | "businesses"
  | "regionKind"
> = {
  quotesLiterals: false,
  bareDigits: 3,
  listOf,
  between: ", ",
  clause: "; ",
  comma: ", ",
  stop: ". ",
  aside: (words) => (words === "" ? "" : ` (${words})`),
  colon: ": ",
  amount: (figure, unit) => {
    const [one, more] = units[unit] ?? [unit, unit];
    if (unit === "%" || unit === "倍") return `${figure}${unit === "%" ? "%" : " times"}`;
    return unit === "个" || one === unit ? figure : `${figure} ${figure === "1" ? one : more}`;
  },
  unit: (unit) => units[unit]?.[1] ?? "in number",
  money,
  moneyFor: (asked, digits) => {
    if (asked !== "yi") return asked === "wan" ? { word: "million", places: 6 } : { word: "", places: 0 };
    if (digits > 9) return { word: "billion", places: 9 };
    return digits > 6 ? { word: "million", places: 6 } : { word: "", places: 0 };
  },
  shortFigure: (figure) => figure.replace("CNY ", "").replace(" billion", "bn").replace(" million", "m"),
  inMoney: (figure, word) => ["CNY", figure, word].filter(Boolean).join(" "),
  date: {
    year: (year) => year,
    ofYear: (year) => year,
    month: (year, of) => `${month(of)} ${year}`,
    day,
    days,
    range: (from, to) => `${from} – ${to}`,
    part: (year, words) => `${words} ${year}`,
    firstMonths: (year, last) => (last === 1 ? `January ${year}` : `January–${month(last)} ${year}`),
    withoutYear: (period) => period.replace(/ (?:of )?\d{4}$/, ""),
  },
  objects: {
    专利: "patents",
    商标: "trade marks",
    知识产权: "intellectual property",
    版权: "copyright",
    混合: "mixed",
    其他: "other",
  },
  businesses: {
    质押融资额: "amount pledged for",
    质押笔数: "number of pledges",
    质押专利数: "patents pledged",
    贷款发放: "loans paid out",
    余额: "loans outstanding",
    授信额度: "credit granted",
    单笔: "a single loan or event",
    保证保险贷款: "insured loans",
    信用贷款: "unsecured loans",
    惠及企业: "companies benefiting",
    运营: "operations",
    转让许可: "transfer and licensing",
    拥有量: "held",
    申请量: "applied for",
    授权量: "granted",
    基金规模: "fund size",
    资助: "subsidy",
    活动数: "number of activities",
    参与地区: "regions taking part",
    签约机构: "signatories",
    认定: "recognised",
  },
  regionKind: (kind) => kinds[kind] ?? kind,
};
