import { expect, test } from "vitest";
import { makeObservation } from "@/lib/record/observation.fixture";
import { getFigureMatrix } from "./figure-matrix";

const stock = (id: string, end: string) =>
  makeObservation({
    id,
    indicator: "valid_invention_patents",
    period: { start: null, end, completeness: "point" },
  });

test("an indicator is a row, a year a column, and two days of one year stand in one cell in their order", () => {
  const { years, rows } = getFigureMatrix([
    stock("september", "2014-09-30"),
    stock("january", "2014-01-31"),
    makeObservation({ id: "filed", indicator: "pct_applications" }),
  ]);
  expect(years).toEqual(["2014", "2015"]);
  expect(
    rows.map(({ indicator, cells }) => [indicator, cells.map((cell) => cell.map(({ id }) => id))]),
  ).toEqual([
    ["pct_applications", [[], ["filed"]]],
    ["valid_invention_patents", [["january", "september"], []]],
  ]);
});

test("a figure that lies in no one year has the last column, and none is lost", () => {
  const spans = { start: "2016-01-01", end: "2020-12-31", completeness: "cumulative" } as const;
  const { years, rows } = getFigureMatrix([
    makeObservation({ id: "sum", indicator: "pct_applications", period: spans }),
    makeObservation({ id: "a", indicator: "pct_applications" }),
    makeObservation({ id: "b", indicator: "pct_applications" }),
  ]);
  expect(years).toEqual(["2015", null]);
  expect(rows[0]?.cells.map((cell) => cell.length)).toEqual([2, 1]);
});

test("nothing known is an empty matrix", () => {
  expect(getFigureMatrix([])).toEqual({ years: [], rows: [] });
});
