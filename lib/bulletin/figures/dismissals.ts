import type { Quantity } from "../numerals";

/** The only reasons for which a numeral is no quantity. */
export const dismissalReasons = [
  "序数",
  "日期",
  "文号或期号",
  "电话",
  "页码",
  "名称中的数字",
  "邮政编码",
] as const;
export type DismissalReason = (typeof dismissalReasons)[number];

type Around = { before: string; after: string; line: string; isInName: boolean };
type Rule = { id: string; reason: DismissalReason; fits: (quantity: Quantity, around: Around) => boolean };

const wordless = ({ unit, scaled }: Quantity) => unit === "" && !scaled;

const rules: readonly Rule[] = [
  {
    id: "issue",
    reason: "文号或期号",
    fits: ({ kind, text }, { before }) =>
      (kind === "ordinal" && text.endsWith("期")) || (text.endsWith("期") && /总第?$|总$/.test(before)),
  },
  { id: "page", reason: "页码", fits: ({ kind, text }) => kind === "ordinal" && text.endsWith("页") },
  {
    id: "ordinal",
    reason: "序数",
    fits: ({ kind }, { before }) =>
      kind === "ordinal" || /第(?:[一二三四五六七八九十\d]{1,3}[、和及至到])*$/.test(before),
  },
  { id: "place", reason: "名称中的数字", fits: (_, { isInName }) => isInName },
  {
    id: "phone",
    reason: "电话",
    fits: (quantity, { before, after, line }) =>
      wordless(quantity) &&
      (/^\d{7,12}$/.test(quantity.text) ||
        /^[-—]\d{6,}/.test(after) ||
        /\d{3,4}[-—]$/.test(before) ||
        (line.length < 80 && /(?:电话|传真|手机|热线|咨询)[：:]?[\d\s、，,（）()—-]*$/.test(before)) ||
        /^(?:12330|12315|12345|12312)/.test(quantity.text)),
  },
  {
    id: "postcode",
    reason: "邮政编码",
    fits: (_, { before }) => /(?:邮编|邮政编码)[：:]?$/.test(before),
  },
  {
    id: "address",
    reason: "名称中的数字",
    fits: (quantity, { line }) => wordless(quantity) && /E-?mail|邮箱|网址|https?:|www\./i.test(line),
  },
  {
    id: "document",
    reason: "文号或期号",
    fits: (quantity, { before, after }) =>
      (wordless(quantity) && /[〔﹝[（(]$/.test(before) && /^[〕﹞\])）]\s*\d*号?/.test(after)) ||
      (wordless(quantity) && after.startsWith("号")) ||
      quantity.text.endsWith("号") ||
      /(?:编号|文号|备案号|ZL|CN)[：:]?[\d.]*$/.test(before),
  },
  {
    id: "list",
    reason: "序数",
    fits: (quantity, { before, after }) =>
      /^\d{1,2}$/.test(quantity.text) && before === "" && /^[.、．）)]/.test(after),
  },
  {
    id: "bracket",
    reason: "序数",
    fits: (quantity, { before, after }) => wordless(quantity) && /[(（]$/.test(before) && /^[)）]/.test(after),
  },
  {
    id: "day-name",
    reason: "名称中的数字",
    fits: ({ text }, { before, after }) =>
      (/(?:^|“|\D)4$/.test(before + text) && /^[·.]26/.test(after)) ||
      (text.startsWith("26") && /4[·.]$/.test(before)) ||
      /^4[.．]26/.test(text) ||
      (/^(?:3|12|4)[.·]?(?:15|4|23|26)$/.test(text) && after.startsWith("”")),
  },
  {
    id: "model",
    reason: "名称中的数字",
    fits: (quantity, { before, after }) =>
      /[A-Za-z][-·]?$/.test(before) ||
      (wordless(quantity) && /^[-·]?[A-Za-z+＋×]/.test(after)) ||
      /[A-Za-z\d][+＋Xx×]$/.test(before),
  },
  {
    id: "title",
    reason: "名称中的数字",
    fits: (_, { before, after }) =>
      before.lastIndexOf("《") > before.lastIndexOf("》") && /^[^《]{0,60}》/.test(after),
  },
  {
    id: "quoted",
    reason: "名称中的数字",
    fits: ({ text, unit, kind }, { before, after }) => {
      const open = before.lastIndexOf("“");
      if (open <= before.lastIndexOf("”") || !/^[^“，。；]{0,12}”/.test(after)) return false;
      return kind === "quantity" && (unit === "" || (!/^\d/.test(text) && before.length - open < 12));
    },
  },
  {
    id: "plan",
    reason: "名称中的数字",
    fits: ({ unit, text }, { after }) =>
      (unit === "年" && /^(?:行动|计划|规划|攻坚|专项)/.test(after)) ||
      (unit === "" && /^(?:强(?:企业|县|市)?|大战略|大精神)/.test(after)) ||
      /^(?:千家|百花|万众)(?:万户)?$/.test(text + (after.startsWith("万户") ? "万户" : "")),
  },
  {
    id: "organisation",
    reason: "名称中的数字",
    fits: ({ text, unit }, { after }) =>
      !/^\d/.test(text) && unit === "台" && /^[一-鿿]{0,4}(?:银行|农商|公司|集团)/u.test(after),
  },
  {
    id: "year",
    reason: "日期",
    fits: ({ text }, { after }) => {
      const year = Number(text);
      return (
        /^\d{4}$/.test(text) &&
        year >= 1900 &&
        year <= 2100 &&
        /^(?:$|[、—–~/-]\d{2,4}|[—–~-]|至|）|》|版|财年|／|[.．]\d{1,2})/.test(after)
      );
    },
  },
  {
    id: "day",
    reason: "日期",
    fits: ({ text, unit }, { before, after }) =>
      unit === "" &&
      /^\d{1,2}$/.test(text) &&
      (/^[—–~至到、-]{1,2}\d{1,2}(?:月|日)/.test(after) ||
        (before.endsWith("月") && /^[—–~至到、日-]/.test(after)) ||
        /(?:19|20)\d\d[./-](?:\d{1,2}[./-])?$/.test(before) ||
        /\d:$/.test(before) ||
        /^:\d\d/.test(after) ||
        /^[时点](?:许|左右|\d|整)?/.test(after)),
  },
];

/** Why a numeral is plainly no quantity, or null. `before` and `after` are the words of its line around it. */
export function whyDismissed(quantity: Quantity, around: Around): DismissalReason | null {
  return rules.find(({ fits }) => fits(quantity, around))?.reason ?? null;
}
