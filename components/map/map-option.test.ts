import { expect, test } from "vitest";
import { echarts } from "../chart/map-echarts";
import { statuses } from "@/lib/record/types";
import type { Box } from "@/lib/map/boundaries";
import { getMarks, paintsOf } from "@/lib/map/marks";
import type { Mark } from "@/lib/map/marks";
import { notMentioned } from "@/lib/map/model";
import type { MapMark, MapRegion } from "@/lib/map/model";
import { getMapNames, getMapOption } from "./map-option";
import { zh } from "@/lib/text/zh/dictionary";

const marks: readonly MapMark[] = ["plain", "partial", "cumulative", "approximate", "other-basis"];
const view: Box = [0, -100, 100, 100];
const square = [
  [10, 10],
  [90, 10],
  [90, 90],
  [10, 90],
  [10, 10],
];

/** Every look a region can have: a class with each mark, and each status without one. */
const looks = [
  ...[0, 1, 2, 3, 4].flatMap((of) => marks.map((mark) => ({ class: of, status: "reported" as const, mark }))),
  ...statuses.flatMap((status) => marks.map((mark) => ({ class: null, status, mark }))),
];

/** The fills ECharts paints, from the ground up, read from the drawing it makes. */
function drawnFills(mark: Mark, inset: Box | null): string[] {
  for (const map of Object.values(getMapNames("drawn")))
    echarts.registerMap(map, {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { name: mark.name },
          geometry: { type: "Polygon", coordinates: [square] },
        },
      ],
    });
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 200, height: 200 });
  chart.setOption(getMapOption([mark], "drawn", { view, inset: inset === null ? null : { box: inset, view } }));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return [...svg.matchAll(/<path [^>]*?fill="([^"]+)"/g)]
    .map(([, fill]) => fill ?? "")
    .filter((fill) => fill !== "none" && fill !== "#000"); // #000 is the clip of a series, not a mark
}

test.each(looks)("the live map shows every fill of the document: $class $status $mark", (look) => {
  const region: MapRegion = {
    ...notMentioned(zh, "110000"),
    ...look,
    name: "北京市",
    short: "北京",
    pinyin: "beijing",
  };
  const words = { kicker: "", theme: null, headline: [], note: "", title: "", legend: "", periods: [] };
  for (const mark of getMarks(zh.mapWords, { regions: [region], legend: [], period: null, words })) {
    const fills = paintsOf(mark, "live-hatch");
    expect(drawnFills(mark, null)).toEqual(fills);
    expect(drawnFills(mark, [60, -40, 30, 30])).toEqual([...fills, ...fills]);
  }
});
