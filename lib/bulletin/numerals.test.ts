import { expect, test } from "vitest";
import { findQuantities } from "./numerals";

test.each([
  ["融资额64.9319亿元", ["6493190000元"]],
  ["27.273597亿元", ["2727359700元"]],
  ["1,387项", ["1387项"]],
  ["十余个专题活动", ["10个+"]],
  ["一百二十余场", ["120场+"]],
  ["52亿6千万元", ["5260000000元"]],
  ["十八亿六千万元", ["1860000000元"]],
  ["3亿5000万元", ["350000000元"]],
  ["约1.3万件", ["13000件"]],
  ["5800万次", ["58000000次"]],
  ["4到6支", ["4", "6支"]],
  ["2.2021年1—11月", ["2", "date", "1", "date"]],
  ["第十三届，第3名", ["ordinal", "ordinal"]],
  ["2019年12月24日", ["date"]],
  ["二〇二二年五月十日", ["date"]],
  ["增长18.6个百分点", ["18.6个百分点"]],
  ["没有数字", []],
])("%s", (text, wanted) => {
  const read = findQuantities(text).map((each) =>
    each.kind === "quantity" ? `${each.value}${each.unit}${each.more ? "+" : ""}` : each.kind,
  );
  expect(read).toEqual(wanted);
});
