import type { Page } from "playwright/test";
import { expect, test } from "./fixtures";

/** What the browser paints over the document's map is that map: before a hover, after one, and on paper. */

const states = [
  "/",
  "/?layer=patent_pledge_amount&period=2015",
  "/?layer=latest",
  "/?layer=latest&inferred=hide",
  "/?layer=stated",
  "/regions/440000?layer=latest",
  "/regions/460000",
];

type Painted = { [adcode: string]: string[] };

/** Fills of each region from the ground up, in the document and in what ECharts paints, where that has the region's box. */
const paintedOf = (page: Page): Promise<{ document: Painted; echarts: Painted }> =>
  page.locator("[data-painted]").evaluate((map) => {
    const boxOf = (shape: Element) => {
      const { left, top, width, height } = shape.getBoundingClientRect();
      return [left, top, width, height];
    };
    const drawn = [...map.querySelectorAll("[_echarts_instance_] path[fill]")]
      .map((path) => ({ fill: path.getAttribute("fill")?.replace("live-", "") ?? "", box: boxOf(path) }))
      .filter(({ fill, box }) => fill !== "none" && box[2] !== 0);
    const [document, echarts]: [Painted, Painted] = [{}, {}];
    for (const link of map.querySelectorAll<SVGAElement>("a[data-adcode]")) {
      const adcode = link.dataset["adcode"] ?? "";
      const uses = [...link.querySelectorAll("use")];
      document[adcode] = uses.map((use) => use.getAttribute("fill") ?? "");
      const own = boxOf(link);
      echarts[adcode] = drawn
        .filter(({ box }) => box.every((side, at) => Math.abs(side - (own[at] ?? 0)) < 3))
        .map(({ fill }) => fill);
    }
    return { document, echarts };
  });

async function expectSame(page: Page): Promise<void> {
  const { document, echarts } = await paintedOf(page);
  expect(Object.keys(document).length).toBeGreaterThan(2);
  // A shape that reaches beyond the frame is cut by ECharts and not by the sprite: its box differs.
  const found = Object.entries(echarts).filter(([, fills]) => fills.length > 0);
  expect(found.length).toBeGreaterThan(Object.keys(document).length * 0.8);
  for (const [adcode, fills] of found) expect([adcode, fills]).toEqual([adcode, document[adcode]]);
}

for (const address of states)
  test(`${address}: ECharts paints what the document shows, whatever is pointed at`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, "a touch screen has no pointer that hovers");
    await page.goto(address);
    await page.locator("a[data-adcode]").first().focus();
    await expect(page.locator("[data-painted]")).toBeVisible();
    await expectSame(page);
    const hatched = page.locator("a[data-adcode]:has(use[fill*=hatch])");
    for (const link of (await hatched.all()).slice(0, 3)) {
      const box = await link.boundingBox();
      await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2, {
        steps: 2,
      });
      await expectSame(page);
    }
    await page.mouse.move(1, 1);
    await expectSame(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("[_echarts_instance_]")).toBeHidden();
    await expect(page.locator("a[data-adcode] use").first()).toBeVisible();
  });
