import { expect, test } from "vitest";
import { getShapes } from "@/db/queries/boundaries";
import { getMap } from "@/db/queries/map";
import type { Box, Sheet } from "@/lib/map/boundaries";
import type { MapData } from "@/lib/map/data";
import type { MapRegion } from "@/lib/map/model";
import { layerIds } from "@/lib/record/layers";
import { readEcharts, readEmbed, readPage, readPicture } from "./drawings.fixture";
import type { Drawing } from "./drawings.fixture";
import { zh } from "@/lib/text/zh/dictionary";

const scopes = ["100000", "130000", "420000", "440000", "460000"];

/** The law, told apart from the code that follows it: colour for a figure of the layer, hatch for everything else and over what is no whole year. */
function fillsOf({ class: of, status, mark }: MapRegion): string[] {
  if (of === null) return [`url(#hatch-${mark === "other-basis" ? mark : status})`];
  return [`var(--class-${of + 1})`, ...(/partial|cumulative/.test(mark) ? [`url(#hatch-${mark})`] : [])];
}

/** `within` is the part of the sheet that has to show its regions; null where all have to be there. */
function expectSame(map: MapData, drawing: Drawing, where: string, sheet: Sheet, within: Box | null) {
  const at = `${where} of ${map.scope} ${map.layer} ${map.period}`;
  for (const region of map.regions) {
    const isOut = within !== null && !overlaps(sheet.shapes[region.adcode]?.box ?? within, within);
    if (isOut && (drawing.get(region.adcode)?.fills ?? []).length === 0) continue;
    const { adcode, name, short, tag, tagNote, figure, period, note, status, mark } = region;
    const seen = drawing.get(adcode);
    const whose = `${name} on ${at}`;
    expect([whose, seen?.fills]).toEqual([whose, fillsOf(region)]);
    if (seen?.label !== undefined) {
      const lines = [short, tag, tagNote].filter((line) => line !== null).join(" ");
      expect([whose, seen.label]).toEqual([whose, lines]);
    }
    for (const words of [seen?.spoken, seen?.said])
      if (words !== undefined) {
        expect([whose, words.startsWith(name)]).toEqual([whose, true]);
        expect([whose, words]).toEqual([whose, expect.stringContaining(figure.replaceAll(/\s+/g, " "))]);
        if (period !== null) expect([whose, words]).toEqual([whose, expect.stringContaining(period)]);
      }
    if (seen?.said !== undefined && note !== null)
      expect([whose, seen.said]).toEqual([whose, expect.stringContaining(note.trim().slice(0, 6))]);
    if (seen?.groups !== undefined) {
      const own = region.class === null ? status : `class-${region.class}`;
      expect([whose, seen.groups]).toEqual([whose, mark === "plain" ? own : `${own} ${mark}`]);
    }
  }
}

const overlaps = ([x, y, w, h]: Box, [left, top, width, height]: Box) =>
  x < left + width && x + w > left && y < top + height && y + h > top;

const states = scopes.flatMap((scope) => layerIds.map((layer) => [scope, layer] as const));

test.each(states)(
  "page, ECharts, picture, document for an iframe: one drawing of %s %s",
  async (scope, layer) => {
    const { sheet } = await getShapes(zh, scope);
    if (sheet === null) throw new Error(`${scope} has no shapes`);
    const { words } = await getMap(zh, { layer, period: null }, scope);
    for (const period of words.periods.length === 0 ? [null] : words.periods.map((item) => item.period))
      for (const inferred of ["show", "hide"] as const) {
        const map = await getMap(zh, { layer, period, inferred }, scope);
        expectSame(map, await readPage(map, sheet, "map"), "the page", sheet, null);
        for (const [where, { main, inset }] of [
          ["ECharts", readEcharts(map, sheet)],
          ["the picture", await readPicture(map, sheet)],
          ["the document", await readEmbed(map, sheet)],
        ] as const) {
          expectSame(map, main, where, sheet, sheet.view);
          if (sheet.inset !== undefined) expectSame(map, inset, `the inset in ${where}`, sheet, sheet.inset);
        }
        if (scope !== "100000") continue;
        expectSame(map, await readPage(map, sheet, "tiles"), "the page's tiles", sheet, null);
        expectSame(map, (await readPicture(map, null)).main, "the picture's tiles", sheet, null);
      }
  },
);
