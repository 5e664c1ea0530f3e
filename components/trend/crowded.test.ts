import { expect, test } from "vitest";
import { makeObservation } from "@/lib/record/observation.fixture";
import { getPanels } from "@/lib/comparison/series";
import { renderChart } from "../chart/render-chart";
import { getTrendOption } from "./trend-option";
import { zh } from "@/lib/text/zh/dictionary";

test("a city with 2 001 different figures of one year is drawn, each of them, in seconds", () => {
  const figures = Array.from({ length: 2001 }, (_, index) =>
    makeObservation({ id: `o${index}`, value: String(1_000_000 + index * 1000) }),
  );
  const [panel] = getPanels(zh, figures, [{ adcode: "420000", short: "湖北" }]);
  if (panel === undefined) throw new Error("no panel");
  const began = performance.now();
  const svg = renderChart(getTrendOption(panel), { width: 720, height: 280 });
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(svg).not.toContain("NaN");
  const bars = svg.match(/<path [^>]*fill="(?:var\(--[^"]*\)|#[0-9a-f]{6})"/g) ?? [];
  expect(bars.length).toBeGreaterThanOrEqual(2001);
});
