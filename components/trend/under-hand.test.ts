import type { EChartsOption } from "echarts";
import { describe, expect, test } from "vitest";
import { getPanels } from "@/lib/comparison/series";
import { makeObservation } from "@/lib/record/observation.fixture";
import { qualifiers } from "@/lib/record/types";
import type { Observation, Qualifier } from "@/lib/record/types";
import { echarts } from "../chart/echarts";
import { findMarks } from "./find-marks";
import { getTrendOption, isLong } from "./trend-option";
import { getYearOption } from "./year-option";
import { zh } from "@/lib/text/zh/dictionary";

/** Marks as ECharts draws them, with and without a hand on them: an outline may turn to ink, nothing else may change. */

const size = { width: 460, height: 280 };

type Drawing = { id: string; option: EChartsOption };

function drawnMarks({ option }: Drawing, id: string | null): string[] {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, ...size });
  chart.setOption(option);
  if (id !== null)
    for (const mark of findMarks(option, id)) chart.dispatchAction({ type: "highlight", ...mark });
  chart.getZr().animation.update(); // a state is put on in the next frame, and on the server none comes by itself
  const svg = chart.renderToSVGString();
  chart.dispose();
  // A mark under a hand is painted last: its order is no part of its look.
  return [...svg.matchAll(/<(?:path|text|polyline|rect) [^>]*>/g)].map(([mark]) =>
    mark.replace(/ class="[^"]*"/, ""),
  );
}

const attribute = (mark: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(mark)?.[1] ?? null;

/** Shape, fill and dashes; not the outline's colour and breadth. An outline that a filled mark gains is allowed. */
const lookOf = (mark: string) =>
  [mark.slice(1, 5), ...["d", "points", "fill", "stroke-dasharray"].map((name) => attribute(mark, name))].join(
    " | ",
  );
const looks = (marks: readonly string[]) => marks.map(lookOf).toSorted();

const make = (qualifier: Qualifier, isFull: boolean, region: string): Observation =>
  makeObservation({
    id: `${region}-${qualifier}-${isFull}`,
    region,
    qualifier,
    value: "1200000000",
    literal: "12亿元",
    period: isFull
      ? { start: "2019-01-01", end: "2019-12-31" }
      : { start: "2019-01-01", end: "2019-10-31", completeness: "partial" },
  });

const regions = [
  { adcode: "420000", short: "湖北" },
  { adcode: "430000", short: "湖南" },
];
const cases = qualifiers
  .filter((qualifier) => qualifier !== "forecast")
  .flatMap((qualifier) => [true, false].map((isFull) => ({ qualifier, isFull })));

function drawings(qualifier: Qualifier, isFull: boolean): { [name: string]: Drawing } {
  const [alone] = getPanels(zh, [make(qualifier, isFull, "420000")], regions);
  const [pair] = getPanels(zh, [make(qualifier, isFull, "420000"), make("exact", true, "430000")], regions);
  if (alone === undefined || pair === undefined) throw new Error("no panel");
  for (const { points } of [...alone.series, ...pair.series])
    for (const point of points) if (point.qualifier === "range") point.upTo = 2_000_000_000;
  const id = make(qualifier, isFull, "420000").id;
  return {
    bar: { id, option: getTrendOption(alone) },
    dot: { id, option: getTrendOption(pair) },
    row: { id, option: getYearOption(pair, size) },
  };
}

describe.each(cases)("$qualifier, full: $isFull", ({ qualifier, isFull }) => {
  test.each(["bar", "dot", "row"])("a hand on a %s takes nothing from it", (name) => {
    const drawing = drawings(qualifier, isFull)[name];
    if (drawing === undefined) throw new Error(name);
    const [free, held] = [drawnMarks(drawing, null), drawnMarks(drawing, drawing.id)];
    expect(looks(held)).toEqual(looks(free));
    expect(held).not.toEqual(free);
  });
});

test("every point has a mark that can be found by its id, and a hidden region has none", () => {
  const [panel] = getPanels(zh, [make("exact", true, "420000"), make("about", false, "430000")], regions);
  if (panel === undefined) throw new Error("no panel");
  const all = getTrendOption(panel);
  for (const { points } of panel.series)
    for (const { id } of points) expect(findMarks(all, id).length).toBeGreaterThan(0);
  const fewer = getTrendOption(panel, "yi", { hidden: ["430000"] });
  expect(findMarks(fewer, "430000-about-false")).toEqual([]);
  expect(findMarks(fewer, "420000-exact-true")).not.toEqual([]);
});

test("a hidden region leaves the others their colours and symbols", () => {
  const [panel] = getPanels(zh, [make("exact", true, "420000"), make("exact", true, "430000")], regions);
  if (panel === undefined) throw new Error("no panel");
  const option = getTrendOption(panel, "yi", { hidden: ["420000"] });
  const marks = drawnMarks({ id: "", option }, null).join("");
  expect(marks).toContain("var(--series-2)");
  expect(marks).not.toContain("var(--series-1)");
});

test("only years too many for the box get a slider, and its place is kept free where it is not drawn", async () => {
  await import("../chart/years-slider");
  const years = Array.from({ length: 24 }, (_, index) => 2000 + index);
  const [panel] = getPanels(
    zh,
    years.map((year) => ({
      ...make("exact", true, "420000"),
      id: String(year),
      period: { ...make("exact", true, "420000").period, start: `${year}-01-01`, end: `${year}-12-31` },
    })),
    regions,
  );
  if (panel === undefined) throw new Error("no panel");
  expect([isLong(panel, { width: 720, height: 280 }), isLong(panel, { width: 340, height: 240 })]).toEqual([
    false,
    true,
  ]);
  const option = (slider: "drawn" | "kept-free") => ({
    id: "",
    option: getTrendOption(panel, "yi", { slider }),
  });
  const [free, drawn] = [drawnMarks(option("kept-free"), null), drawnMarks(option("drawn"), null)];
  expect(drawn.length).toBeGreaterThan(free.length);
  expect(drawn).toEqual(expect.arrayContaining(free));
});
