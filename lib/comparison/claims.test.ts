import { expect, test } from "vitest";
import { checkClaims } from "./claims";
import { makeObservation } from "@/lib/record/observation.fixture";
import type { Claim } from "@/lib/record/types";

const claim = (part: Partial<Claim>): Claim => ({
  id: "claim",
  kind: "growth",
  scope: null,
  rank: null,
  literal: "",
  ...part,
});
const year = (of: number) => ({ start: `${of}-01-01`, end: `${of}-12-31` });
const before = makeObservation({ id: "2019", period: year(2019), value: "3300000000" });
const after = (literal: string) =>
  makeObservation({ id: "2020", period: year(2020), value: "4150000000", claims: [claim({ literal })] });

test("growth that does not chain names the figure it would need", () => {
  const later = after("+30.1%");
  expect(checkClaims([later], [before, later])).toMatchObject([
    { kind: "growth", earlier: { id: "2019" }, implied: "3190000000" },
  ]);
});

test.each(["同比增长25.8%", "增长26%", "未说明增幅"])(
  "%s goes with the figures, or says no number",
  (literal) => {
    const later = after(literal);
    expect(checkClaims([later], [before, later])).toEqual([]);
  },
);

test("growth is not held against part of a year, another axis, another region or an approximate figure", () => {
  const later = after("+30.1%");
  const others = [
    makeObservation({ ...before, period: { ...year(2019), end: "2019-10-31", completeness: "partial" } }),
    makeObservation({ ...before, indicator: "ip_pledge_amount" }),
    makeObservation({ ...before, region: "430000" }),
    makeObservation({ ...before, qualifier: "about" }),
  ].map((other) => ({ ...other, value: before.value }));
  expect(checkClaims([later], others)).toEqual([]);
});

const ranked = (rank: number, literal = `广东省第${rank}`) =>
  makeObservation({
    id: "ranked",
    region: "441900",
    value: "50",
    claims: [claim({ kind: "rank", scope: "广东省", rank, literal })],
  });
const rival = (region: string, value: string) => makeObservation({ id: region, region, value });

test("a rank is contradicted by as many larger figures of its scope", () => {
  const held = [rival("440100", "80"), rival("440300", "60"), rival("320500", "90"), rival("440000", "900")];
  expect(checkClaims([ranked(2)], held)).toMatchObject([
    { kind: "rank", larger: [{ id: "440100" }, { id: "440300" }] },
  ]);
  expect(checkClaims([ranked(3)], held)).toEqual([]);
});

test("a rank of growth is not a rank of amount", () => {
  expect(checkClaims([ranked(1, "增速居广东省首位")], [rival("440100", "80")])).toEqual([]);
});
