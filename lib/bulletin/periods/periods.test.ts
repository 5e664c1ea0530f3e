import { expect, test } from "vitest";
import { findPeriods } from "./periods";

const calendar = {
  published: "2022-07-12",
  window: { startsOn: "2022-04-20", endsOn: "2022-04-26" },
};

test.each([
  ["2021年，融资额", "2021-01-01..2021-12-31 full"],
  ["去年全省", "2021-01-01..2021-12-31 full ?"],
  ["今年一季度", "2022-01-01..2022-03-31 partial ?"],
  ["2021年第四季度", "2021-10-01..2021-12-31 partial"],
  ["上半年", "2022-01-01..2022-06-30 partial ?"],
  ["前三季度", "2022-01-01..2022-09-30 partial ?"],
  ["1—6月", "2022-01-01..2022-06-30 partial ?"],
  ["2021年1至11月", "2021-01-01..2021-11-30 partial"],
  ["截至2019年10月", "2019-01-01..2019-10-31 partial ?"],
  ["今年以来", "2022-01-01..- partial ?"],
  ["自2017年6月获批以来", "2017-06-01..- cumulative"],
  ["近三年来", "-..- cumulative"],
  ["宣传周期间", "2022-04-20..2022-04-26 partial ?"],
  ["完成全年目标", ""],
  ["较2017年同比增长", ""],
])("%s", (text, wanted) => {
  const read = findPeriods(text, calendar).map(
    ({ periodStart, periodEnd, completeness, startInferred }) =>
      `${periodStart ?? "-"}..${periodEnd ?? "-"} ${completeness}${startInferred ? " ?" : ""}`,
  );
  expect(read.join(" | ")).toBe(wanted);
});
