import { describe, expect, test } from "vitest";
import { getPanels } from "@/lib/comparison/series";
import { makeObservation } from "@/lib/record/observation.fixture";
import type { Observation } from "@/lib/record/types";
import { renderChart } from "../chart/render-chart";
import { getTrendOption } from "./trend-option";
import { getYearOption, yearHeight } from "./year-option";
import { zh } from "@/lib/text/zh/dictionary";

/** Pictures of every state a chart can be in, kept beside this file and looked at by eye when they change. */

const size = { width: 460, height: 280 };
const names = ["湖北", "湖南", "河南", "安徽", "江西", "重庆"];
const regions = names.map((short, index) => ({ adcode: `42000${index}`, short }));

const figure = (of: number, value: string, rest: Parameters<typeof makeObservation>[0] = {}): Observation =>
  makeObservation({
    id: `${rest.region ?? "420000"}-${of}-${value}-${rest.qualifier ?? ""}`,
    region: "420000",
    value,
    literal: `${Number(value) / 1e8}亿元`,
    ...rest,
    period: { start: `${of}-01-01`, end: `${of}-12-31`, ...rest.period },
  });
const yi = (count: number) => String(count * 1e8);
const partial = (of: number): Parameters<typeof makeObservation>[0] => ({
  period: { start: `${of}-01-01`, end: `${of}-10-31`, completeness: "partial", startInferred: true },
});

const states: { [state: string]: Observation[] } = {
  "a single point": [figure(2015, yi(80.26))],
  "one part of a year": [
    figure(2017, yi(64.9319)),
    figure(2018, yi(27.273597)),
    figure(2019, yi(27.9945), partial(2019)),
  ],
  "every qualifier": [
    figure(2015, yi(10)),
    figure(2016, yi(12), { qualifier: "about", literal: "约12亿元" }),
    figure(2017, yi(24), { qualifier: "below", literal: "接近24亿元" }),
    figure(2018, yi(16), { qualifier: "above", literal: "超16亿元" }),
    figure(2019, yi(20), { qualifier: "around", literal: "20亿元左右" }),
    figure(2020, yi(18), { qualifier: "at-most", literal: "不超过18亿元" }),
    figure(2021, yi(14), { qualifier: "range", literal: "14—20亿元" }),
  ],
  "a conflict": [
    figure(2020, yi(12.093)),
    figure(2020, yi(12.039), { source: "other", id: "other" }),
    figure(2021, yi(16)),
  ],
  "six series": regions.flatMap(({ adcode: region }, index) =>
    [2019, 2020, 2022].map((of) =>
      figure(of, yi(10 + index * 6 + (of - 2019) * 4), { region, id: `${region}-${of}` }),
    ),
  ),
};
states["every qualifier"]?.forEach((observation) => {
  if (observation.qualifier === "range") observation.valueTo = makeObservation({ value: yi(20) }).value;
});

describe("over the years", () => {
  test.each(Object.keys(states))("%s", async (state) => {
    const [panel] = getPanels(zh, states[state] ?? [], regions);
    if (panel === undefined) throw new Error(state);
    const svg = renderChart(getTrendOption(panel), size);
    await expect(svg).toMatchFileSnapshot(`snapshots/trend-${state.replaceAll(" ", "-")}.svg`);
  });

  test("no observation makes no panel, and a refused pair makes two", () => {
    expect(getPanels(zh, [], regions)).toEqual([]);
    const pair = [figure(2015, yi(1)), figure(2015, yi(2), { indicator: "ip_pledge_amount", id: "ip" })];
    expect(getPanels(zh, pair, regions).map((panel) => panel.series.length)).toEqual([1, 1]);
  });

  test("a forecast has no mark among what has happened", () => {
    const [panel] = getPanels(
      zh,
      [figure(2015, yi(1)), figure(2020, yi(80), { qualifier: "forecast" })],
      regions,
    );
    expect(panel?.series.flatMap((series) => series.points.map((point) => point.year))).toEqual(["2015"]);
    expect(panel?.forecasts).toHaveLength(1);
  });
});

test("one year, sorted", async () => {
  const observations = regions.map(({ adcode: region }, index) =>
    figure(2021, yi(10 + ((index * 7) % 11)), {
      region,
      id: region,
      ...(index === 2 ? { qualifier: "above", literal: "超24亿元", value: yi(24) } : {}),
      ...(index === 4 ? partial(2021) : {}),
    }),
  );
  const [panel] = getPanels(zh, observations, regions);
  if (panel === undefined) throw new Error("no panel");
  const yearSize = { width: 460, height: yearHeight(panel) };
  const svg = renderChart(getYearOption(panel, yearSize), yearSize);
  await expect(svg).toMatchFileSnapshot("snapshots/year-sorted.svg");
});

test("the axis is in the unit the reader chose, and only ticks round", () => {
  const [panel] = getPanels(zh, [figure(2015, yi(80.26))], regions);
  if (panel === undefined) throw new Error("no panel");
  const svg = (unit: "yi" | "wan" | "yuan") => renderChart(getTrendOption(panel, unit), size);
  expect(svg("yi")).toMatch(/>亿元<[\s\S]*>100</);
  expect(svg("wan")).toMatch(/>万元<[\s\S]*>1,000,000</);
  expect(svg("yuan")).toMatch(/>元<[\s\S]*>10,000,000,000</);
  expect(svg("wan")).toContain("80.26亿元");
});
