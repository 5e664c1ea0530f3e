import { expect, test } from "vitest";
import { findDates } from "./dates";

const days = (text: string, month: string | null, today: string | null) =>
  findDates(text, today, { month, today }).map(({ startsOn, endsOn }) => `${startsOn}..${endsOn}`);

test.each([
  ["27日，邀请教授讲解。", "2014-11-24", null, ["2014-11-27..2014-11-27"]],
  ["25日至27日举办展览。", "2014-11-24", null, ["2014-11-25..2014-11-27"]],
  ["11月24日启动，28日下午闭幕。", null, null, []],
  ["2014年11月24日启动，28日下午闭幕。", null, null, ["2014-11-24..2014-11-24", "2014-11-28..2014-11-28"]],
  ["29日，某市启动。", null, "2015-12-02", ["2015-11-29..2015-11-29"]],
  ["昨日，某市召开联席会。", null, "2013-12-01", ["2013-11-30..2013-11-30"]],
  ["每日办理12件，12日均值不变。", "2014-11-24", null, []],
  ["27日，某市启动。", null, null, []],
  ["27日，某市启动。", "2015-11-26", "2015-11-26", ["2015-11-27..2015-11-27"]],
])("bare days: %s", (text, month, today, wanted) => {
  expect(days(text, month, today)).toEqual(wanted);
});
