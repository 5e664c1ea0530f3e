import { beforeAll, describe, expect, test } from "vitest";
import { compare } from "@/lib/comparison/comparable";
import { formatFigure, formatPeriod } from "@/lib/record/format";
import type { Observation } from "@/lib/record/types";
import { getObservations } from "./queries/observations";
import { zh } from "@/lib/text/zh/dictionary";

/** The gold facts of the 2019 No. 12 bulletin (PRODUCT.md §0.1), each with the trap it is known for, on the real database. */

let all: Map<string, Observation>;
const get = (id: string): Observation => {
  const found = all.get(id);
  if (found === undefined) throw new Error(`no observation ${id}`);
  return found;
};

beforeAll(async () => {
  const observations = await getObservations({ sources: ["cnipa-2019-12"] }, "all");
  all = new Map(observations.map((observation) => [observation.id, observation]));
});

const f01 = "441900-patent_pledge_amount-2017";
const f02 = "441900-patent_pledge_amount-2018";
const f03 = "441900-patent_pledge_amount-to-2019-10";
const f04 = "320500-ip_pledge_amount-2019";

describe("figures stand as written and exact", () => {
  test.each([
    ["F01 four decimals", f01, "6493190000", "元", "64.9319 亿元"],
    ["F02 six decimals", f02, "2727359700", "元", "27.273597 亿元"],
    ["F03", f03, "2799450000", "元", "27.9945 亿元"],
    ["F04 approximate", f04, "2400000000", "元", "接近 24 亿元"],
    ["F05 one loan", "441900-single_event_loan-2019-12-20", "2500000", "元", "250 万元"],
    ["F06 a fund", "441900-risk_compensation_fund", "50000000", "元", "5000 万元"],
    ["F07 registrations", "441900-copyright_subsidised_registrations", "13000", "件", "约 1.3 万件"],
    ["F07 a subsidy", "441900-copyright_subsidy_amount", "5468300", "元", "546.83 万元"],
    ["F08 a ratio", "320500-invention_patents_per_10k", "42.1", "件", "42.1 件"],
    ["F09 first phase", "320500-fund_first_phase", "200000000", "元", "2 亿元"],
    ["F09 central grant", "320500-fund_central_grant", "100000000", "元", "1 亿元"],
    ["F09 invested", "320500-fund_invested", "50000000", "元", "5000 万元"],
    ["F09 indirect", "320500-fund_indirect_investment", "2000000000", "元", "20 亿元"],
    ["F09 leverage, open ended", "320500-fund_leverage", "40", "倍", "40 余倍"],
    ["F10 forecast", "320500-fund_planned_size", "8000000000", "元", "预计 80 亿左右"],
    ["F11 the only stated total", "500000-stated_activities-patent-week-13", "80", "项", "80 项"],
    ["F12 more than ten", "420000-stated_special_activities-patent-week-13", "10", "个", "十余个"],
    ["F13 prefectures", "130000-participating_prefectures-patent-week-13", "11", "个", "11个"],
    ["F13 counties", "130000-participating_counties-patent-week-13", "2", "个", "2个"],
    ["F14 operations", "100000-patent_operations_count-2018", "253000", "次", "25.3万次"],
    ["F14 patents", "100000-patents_operated_count-2018", "236000", "件", "23.6万件"],
    ["F14 transferred", "100000-trademarks_transferred-2018", "393000", "件", "39.3万件"],
    ["F14 transfers", "100000-trademark_transfer_count-2018", "397000", "次", "39.7万次"],
    ["F14 licensed", "100000-trademarks_licensed-2018", "19000", "件", "1.9万件"],
    ["F14 cut by a page break", "100000-trademark_licence_count-2018", "27000", "次", "2.7万次"],
  ])("%s", (_name, id, value, unit, figure) => {
    const observation = get(id);
    expect([observation.value, observation.unit, formatFigure(zh, observation)]).toEqual([value, unit, figure]);
  });
});

describe("qualifiers, periods and claims", () => {
  test.each([
    [f01, "exact"],
    [f04, "below"],
    ["441900-copyright_subsidised_registrations", "about"],
    ["320500-fund_leverage", "above"],
    ["320500-fund_planned_size", "forecast"],
    ["320500-fund_planned_count", "range"],
    ["420000-stated_special_activities-patent-week-13", "above"],
  ])("%s is %s", (id, qualifier) => expect(get(id).qualifier).toBe(qualifier));

  test("F03 is a part of 2019 whose start is our inference", () => {
    expect(get(f03).period).toMatchObject({ completeness: "partial", startInferred: true, end: "2019-10-31" });
    expect(formatPeriod(zh, get(f03).period)).toBe("截至2019年10月（起点推定）");
  });
  test("F04 names no year", () => {
    expect(get(f04).period).toMatchObject({ completeness: "unstated", startInferred: true, endInferred: true });
  });
  test("F10 four to six funds stay a range", () => {
    expect(get("320500-fund_planned_count")).toMatchObject({ value: "4", valueTo: "6" });
  });
  test("ranks are claims with their scope", () => {
    const ranks = [f01, f02, f03, f04].map((id) =>
      get(id).claims.map(({ kind, scope, rank }) => [kind, scope, rank]),
    );
    expect(ranks).toEqual([
      [["rank", "广东省", 1]],
      [["rank", "广东省", 2]],
      [["rank", "广东省", 2]],
      [["rank", "江苏省", 1]],
    ]);
  });
  test("F14 growth is what the source says, without a base we have not seen", () => {
    expect(get("100000-patent_operations_count-2018").claims).toMatchObject([
      { kind: "growth", literal: "较2017年同比增长2.1%" },
    ]);
  });
});

describe("what may be compared", () => {
  test("F01 with F02: −58.0 %", () => {
    expect(compare(get(f01), get(f02))).toMatchObject({ verdict: "comparable", ratio: { percent: "-58" } });
  });
  test("F03 with F02: refused, progress only", () => {
    expect(compare(get(f03), get(f02))).toMatchObject({
      verdict: "refused",
      reasons: ["partial-against-full"],
      progress: { percent: "102.6" },
    });
  });
  test("F03 with F04: refused for three reasons", () => {
    expect(compare(get(f03), get(f04))).toMatchObject({
      verdict: "refused",
      reasons: ["object", "business", "unstated-period"],
      progress: null,
    });
  });
  test("F05–F10 share no axis with any pledge total", () => {
    const others = [...all.values()].filter(({ id }) => /single_event|fund|subsid|per_10k|leverage/.test(id));
    for (const other of others) expect(compare(other, get(f01)).verdict).toBe("refused");
    expect(others.length).toBeGreaterThan(10);
  });
});
