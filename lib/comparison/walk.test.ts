import { expect, test } from "vitest";
import { makeObservation } from "@/lib/record/observation.fixture";
import { getPanels } from "./series";
import { walk, windowAround } from "./walk";
import { zh } from "@/lib/text/zh/dictionary";

const figure = (region: string, year: number) =>
  makeObservation({
    id: `${region}-${year}`,
    region,
    value: "100",
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
  });
const linesOf = (...figures: [region: string, ...years: number[]][]) => {
  const [panel] = getPanels(
    zh,
    figures.flatMap(([region, ...years]) => years.map((year) => figure(region, year))),
    figures.map(([adcode]) => ({ adcode, short: adcode })),
  );
  return panel?.series.map(({ points }) => points) ?? [];
};

const two = linesOf(["a", 2015, 2016, 2020], ["b", 2016, 2019]);
const one = linesOf(["a", 2015, 2016, 2020]);

test.each([
  [two, null, "ArrowRight", "a-2015"],
  [two, "a-2015", "ArrowRight", "a-2016"],
  [two, "a-2016", "ArrowRight", "a-2020"], // a year without a figure is no stop
  [two, "a-2020", "ArrowRight", null],
  [two, "a-2015", "ArrowLeft", null],
  [two, "a-2020", "ArrowDown", "b-2019"],
  [two, "b-2016", "ArrowUp", "a-2016"],
  [two, "b-2016", "ArrowDown", null],
  [two, "b-2019", "Home", "b-2016"],
  [two, "a-2015", "End", "a-2020"],
  [two, "gone", "ArrowRight", "a-2015"],
  [two, null, "End", "a-2020"],
  [one, "a-2015", "ArrowDown", "a-2016"], // one line goes either way
  [one, "a-2016", "ArrowUp", "a-2015"],
  [one, "a-2016", "Enter", null],
  [[], null, "ArrowRight", null],
])("%#: from %2$s by %3$s", (lines, current, key, expected) => {
  expect(walk(lines, current, key)?.id ?? null).toBe(expected);
});

test.each([
  [5, 3, 10, [4, 6]],
  [0, 3, 10, [0, 2]],
  [9, 4, 10, [6, 9]],
  [3, 30, 10, [0, 9]],
  [3, 0, 10, [3, 3]],
])("the window around year %i, %i of %i", (at, span, count, expected) => {
  expect(windowAround(at, span, count)).toEqual(expected);
});
