import { describe, expect, test } from "vitest";
import { dayOf, getBatchId, getBatchTitle, groupByDay } from "./changes";
import type { ChangeBatch, RecordChange } from "./changes";
import { zh } from "@/lib/text/zh/dictionary";

const change: RecordChange = {
  record: "530100-patent_pledge_amount-2031",
  kind: "observation",
  action: "corrected",
  at: "2031-01-02T20:00:00.000Z",
  why: "笔误",
  origin: "desk",
  title: "12.5亿元",
  region: "530100",
  indicator: "patent_pledge_amount",
  source: "s",
};
const names = new Map([["530100", "昆明"]]);
const batch = ({ at, action, why, origin }: RecordChange, counts: ChangeBatch["counts"]): ChangeBatch => ({
  at,
  action,
  why,
  origin,
  counts,
  changes: [change],
});

test("a day is a day of Beijing", () => {
  expect([dayOf("2031-01-02T15:59:59.999Z"), dayOf("2031-01-02T16:00:00.000Z")]).toEqual([
    "2031-01-02",
    "2031-01-03",
  ]);
});

describe("one line says what happened", () => {
  const one = batch(change, [{ kind: "observation", count: 1 }]);
  const many = batch({ ...change, action: "added" }, [
    { kind: "activity", count: 4 },
    { kind: "observation", count: 30 },
  ]);

  test("of one record its name, of many how many", () => {
    expect(getBatchTitle(zh, one, names)).toBe("更正数字：昆明 · 专利质押融资额 · 12.5亿元");
    expect(getBatchTitle(zh, many, names)).toBe("收录 活动 4 条、数字 30 个");
  });

  test("batches of a day stand together, each under a name of its own", () => {
    const days = groupByDay([one, many, batch({ ...change, at: "2030-12-01T00:00:00.000Z" }, one.counts)]);
    expect(days.map(({ day, batches }) => [day, batches.length])).toEqual([
      ["2031-01-03", 2],
      ["2030-12-01", 1],
    ]);
    expect(getBatchId(one)).toBe("20310102T200000000Z-corrected-desk-530100-patent_pledge_amount-2031");
    expect(getBatchId(many)).not.toBe(getBatchId(one));
  });
});
