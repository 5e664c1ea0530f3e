import type { Quantity } from "./numerals";

type Around = { before: string; after: string };
type Rule = readonly [test: (quantity: Quantity, around: Around, line: string) => boolean, reason: string];

const caps =
  /(?:最高|不超过|上限|至多|每[家件项笔年次个户]|按照?|给予|奖励|补贴|资助|补助|贴息|罚款|利率|费率|期限)/;

const rules: readonly Rule[] = [
  [(_, __, line) => line.length < 80 && /(?:联系)?电话|传真|手机|热线/.test(line), "电话"],
  [(_, __, line) => line.length < 80 && /邮编|邮政编码/.test(line), "邮政编码"],
  [(_, __, line) => line.length < 120 && /E-?mail|邮箱|网址|https?:|www\./i.test(line), "网址或邮箱"],
  [({ text }, { after }) => /^\d{7,}$/.test(text) || /^-\d{6,}/.test(after), "号码"],
  [({ text }, { before, after }) => /[印发]$/.test(before) && text.endsWith("份") && after.length < 4, "印数"],
  [
    ({ text }, { before, after }) =>
      before.endsWith("第") || (/总第?$/.test(before) && after.startsWith("期")) || text.endsWith("期"),
    "期号",
  ],
  [
    (_, { before, after }) => /[〔﹝[（(]$/.test(before) && /^[〕﹞\])）]\s*\d*号?/.test(after),
    "文号或书名中的年份",
  ],
  [
    ({ text }, { before, after }) => /^\d/.test(text) && /[〕﹞\])）]$/.test(before) && after.startsWith("号"),
    "文号",
  ],
  [
    ({ text }, { before, after }) => /^\d{1,2}$/.test(text) && before === "" && /^[.、．）]/.test(after),
    "序号",
  ],
  [({ text }, { before, after }) => /(?:^|“|\D)4$/.test(before + text) && /^[·.]26/.test(after), "节日名称"],
  [({ text }, { before }) => text.startsWith("26") && /4[·.]$/.test(before), "节日名称"],
  [
    ({ text }, { before, after }) =>
      /[A-Za-z]-?$/.test(before) || /^[-]?[A-Za-z]/.test(after.slice(0, 2)) || /^[—-]\d/.test(after + text),
    "名称中的数字",
  ],
  [({ unit }) => unit === "个百分点" || unit === "百分点", "比率"],
  [({ unit }, { before, after }) => unit === "%" && caps.test(before + after.slice(0, 10)), "政策参数"],
  [({ unit }) => unit === "%" || unit === "‰" || unit === "成", "比率"],
  [
    ({ unit, scaled }, { before, after }) =>
      ((unit === "元" || (unit === "" && scaled)) &&
        /(?:最高|不超过|上限|给予|奖励|补贴|资助|补助|贴息|奖补|罚款|罚没|每[家件项笔年次个户])/.test(
          before.slice(-18),
        ) &&
        !/(?:资助|补贴|奖励|奖补|补助|贴息)(?:资金|金额|总额)[^，。；]{0,4}(?:共|达|为|计)?$/.test(before)) ||
      (unit === "元" && /^\/年|^的?(?:奖励|补贴|资助|贴息|补助|奖补)/.test(after)),
    "政策参数",
  ],
  [
    ({ unit, scaled }, { before }) =>
      (unit === "元" || scaled) && /(?:货值|案值|罚没|罚款|涉案)[^，。；]{0,8}$/.test(before),
    "执法金额，不在指标之内",
  ],
  [({ unit }, { after }) => unit === "元" && /^（含）|^以[上下内]的/.test(after), "分档的界限"],
  [({ text }, { after }) => /^\d{1,2}$/.test(text) && /^年(?!度|初|末|底|前)/.test(after), "时长"],
  [({ unit }, { after }) => unit === "" && after.startsWith("号"), "名称或编号中的数字"],
  [({ unit }) => /^(?:岁)$/.test(unit), "年龄"],
  [({ unit }) => /^(?:公里|平方米|平方公里|公斤|千克|吨|瓶|箱|双)$/.test(unit), "距离、面积或物品数量"],
  [
    ({ unit }, { before }) =>
      /^(?:天|个月|小时|分钟|周年|周|节)$/.test(unit) || (unit === "年" && !/\d{4}$/.test(before)),
    "时长",
  ],
  [
    ({ unit }, { before, after }) =>
      /^(?:人|名|人次|位|万人次)$/.test(unit) &&
      !before.endsWith("每万") &&
      !/专利代理师|代理人/.test(after.slice(0, 8)),
    "人数",
  ],
  [
    ({ unit }, { before, after }) =>
      unit === "家" &&
      /(?:参加|参会|出席|参展|参与|代表|展示|现场)/.test(after.slice(0, 20) + before.slice(-10)) &&
      !/质押|融资|贷款/.test(before + after.slice(0, 14)),
    "参加者数",
  ],
  [
    ({ unit }, { before, after }) =>
      /^(?:份|册|本|套|条|幅|篇)$/.test(unit) &&
      /(?:发放|印发|印制|派发|散发|张贴|推送|资料|手册|接受|解答|制作|悬挂|问卷|短信)/.test(
        before + after.slice(0, 10),
      ),
    "宣传品数",
  ],
  [
    ({ unit }, { after }) =>
      /^(?:章|篇|节|部分|届|名|等奖|级|线|方|方面|大类|类|种|版|轮|期|堂)$/.test(unit) ||
      /^(?:篇章|章节|方面|环节|板块|部分|阶段|层面|重点|专题(?!活动)|专栏)/.test(after),
    "篇章或分类",
  ],
  [
    (_, { before, after }) =>
      /(?:以|凭借|凭|用|将其?)$/.test(before) && /^[^，。；]{0,10}(?:专利|商标)/.test(after),
    "单笔质押物的件数",
  ],
  [
    ({ unit }, { after }) =>
      /^(?:支|个|组)$/.test(unit) && /^(?:参赛)?(?:队伍|团队|代表队|项目参赛|参赛)/.test(after),
    "参加者数",
  ],
  [
    ({ text }, { after }) =>
      /^[一两二三](?:个|项|家|次|批|支|条|件|名|位|起|套|场|人)$/.test(text) &&
      !/^(?:设区市|县|活动|专题活动|银行|地级市)/.test(after),
    "泛指",
  ],
];

/** Why a numeral is plainly no statistic, or null. The words before and after are those of its own clause. */
export function whyDismissed(quantity: Quantity, around: Around, line: string): string | null {
  return rules.find(([test]) => test(quantity, around, line))?.[1] ?? null;
}
