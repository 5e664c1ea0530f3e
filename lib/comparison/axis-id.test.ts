import { expect, test } from "vitest";
import { indicators } from "@/lib/record/indicators";
import { bases } from "@/lib/record/types";
import { parsePanelView } from "@/lib/address/views";
import { axisId, findAxisId } from "./axis-id";
import { axisOf } from "./comparable";

const axes = [
  ...new Set(indicators.flatMap(({ id }) => bases.map((basis) => axisOf({ indicator: id, basis })))),
];

test("every axis has one id that an address can carry as it stands, and no two share one", () => {
  const found = axes.map(axisId);
  expect(new Set(found).size).toBe(axes.length);
  for (const panel of found) {
    expect(encodeURIComponent(panel)).toBe(panel);
    expect(parsePanelView({ panel })).toMatchObject({ view: { panel }, leftOut: [] });
  }
});

test("the ids that addresses out there have stay", () => {
  expect(axisId("专利·质押融资额·元")).toBe("patent_pledge_amount");
  expect(axisId("专利·贷款发放·元")).toBe("patent_pledge_amount-loan");
  expect(axisId("知识产权·贷款发放·元")).toBe("ip_pledge_loan_amount");
  expect(axisId("专利·质押笔数·笔")).toBe("patent_pledge_count");
});

test("what is no axis has none", () => {
  expect(findAxisId("专利")).toBeUndefined();
  expect(() => axisId("专利")).toThrow(RangeError);
});
