/** What a unit counts: money, people, events, shares and ratios, time, areas, or things. */
export type UnitClass = "money" | "people" | "events" | "percent" | "ratio" | "time" | "areas" | "things";

const classes: readonly (readonly [UnitClass, string])[] = [
  ["percent", "个百分点|百分点|%|‰|成|番"],
  ["ratio", "倍"],
  ["money", "万亿元|元|美元|欧元|日元"],
  ["people", "人次|人份|人|名|位"],
  ["events", "场次|场|次|期|届|轮|堂|课"],
  ["time", "个工作日|工作日|个月|小时|分钟|周年|课时|学时|年|天|周"],
  ["areas", "省|市|县|区|州|地|国"],
  [
    "things",
    "批次|件次|家次|户次|平方米|平方公里|公里|公斤|千克|吨|亩|大类|等奖|方面|瓶|箱|双|盒|块|件|项|家|个|支|只|笔|户|份|册|本|张|章|名|所|条|篇|款|枚|批|宗|套|间|座|节|组|类|种|幅|部|起|例|对|道|辆|台|页|字|岁|级|线|处|点|站|门|方|尊|桶|袋|株|头|把|顶|面|单",
  ],
];

const byUnit = new Map(
  classes.flatMap(([kind, units]) => units.split("|").map((unit) => [unit, kind] as const)),
);
const longestFirst = [...byUnit.keys()].toSorted((a, b) => b.length - a.length);

/** Every unit as one alternation, longest first. */
export const unitPattern = longestFirst.join("|");

/** The class of a written unit; a number with none of ours counts things. */
export function unitClass(unit: string): UnitClass {
  return byUnit.get(unit) ?? "things";
}
