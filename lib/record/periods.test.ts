import { expect, test } from "vitest";
import {
  comparePeriods,
  isFullYear,
  isSamePartOfYear,
  isSameSpan,
  lastYearOf,
  monthEndingOn,
  nearestPeriods,
  periodKeyOf,
  yearOf,
} from "./periods";
import type { Completeness, Period } from "./types";

const period = (start: string | null, end: string | null, completeness: Completeness = "full"): Period => ({
  start,
  end,
  completeness,
  startInferred: false,
  endInferred: false,
});

const year = period("2021-01-01", "2021-12-31");
const half = period("2021-01-01", "2021-06-30", "partial");
const untilJune = period(null, "2021-06-30", "partial");
const acrossYears = period("2019-07-01", "2021-06-30", "partial");
const sum = period("2016-01-01", "2020-12-31", "cumulative");
const stock = period(null, "2014-09-30", "point");
const unknown = period(null, null, "unstated");

test.each([
  ["a whole year", year, { year: "2021", key: "2021", last: "2021", full: true }],
  ["a half year", half, { year: "2021", key: "2021", last: "2021", full: false }],
  ["an end alone", untilJune, { year: "2021", key: "2021", last: "2021", full: false }],
  ["two years", acrossYears, { year: null, key: null, last: "2021", full: false }],
  ["a sum of years", sum, { year: null, key: null, last: "2020", full: false }],
  ["a stock, by its month", stock, { year: "2014", key: "2014-09", last: "2014", full: false }],
  ["nothing stated", unknown, { year: null, key: null, last: null, full: false }],
])("%s", (_name, of, expected) => {
  expect({ year: yearOf(of), key: periodKeyOf(of), last: lastYearOf(of), full: isFullYear(of) }).toEqual(
    expected,
  );
});

test.each([
  ["the same half of two years", half, period("2022-01-01", "2022-06-30", "partial"), true],
  ["a half and a whole", half, period("2022-01-01", "2022-12-31"), false],
  ["one whose start nobody states", half, period(null, "2022-06-30", "partial"), false],
  ["spans over years", acrossYears, period("2020-07-01", "2022-06-30", "partial"), false],
])("%s: same part of a year or not", (_name, a, b, isSame) => expect(isSamePartOfYear(a, b)).toBe(isSame));

test("a common span needs both ends of both", () => {
  expect(isSameSpan(half, { ...half, completeness: "cumulative" })).toBe(true);
  expect(isSameSpan(untilJune, { ...untilJune })).toBe(false);
  expect(isSameSpan(half, year)).toBe(false);
});

test("the newest end first, the longer of two that end alike before the shorter, the undated last", () => {
  const quarter = period("2021-04-01", "2021-06-30", "partial");
  const sorted = [unknown, quarter, half, year].toSorted(comparePeriods);
  expect(sorted).toEqual([year, half, quarter, unknown]);
});

test.each([
  ["2021", ["2015", "2019", "2024"], ["2024", "2019"]],
  ["2010", ["2015", "2019"], ["2015"]],
  ["2030", ["2015", "2019"], ["2019"]],
  ["2014-06", ["2014-03", "2014-09"], ["2014-09", "2014-03"]],
  ["2021", [], []],
])("nearest to %s of %j", (asked, held, nearest) => expect(nearestPeriods(asked, held)).toEqual(nearest));

test.each([
  ["2020-02-29", 2],
  ["2021-02-28", 2],
  ["2021-10-31", 10],
  ["2021-10-30", null],
])("%s ends month %s", (day, month) => expect(monthEndingOn(day)).toBe(month));
