import type { Page } from "playwright/test";
import { expect, test } from "./fixtures";

/** Overlaps found by geometry, not by pixels, at the widths readers have. */

type Box = { name: string; left: number; right: number; top: number; bottom: number };

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { name: element.textContent ?? "", left, right, top, bottom };
      }),
  );

for (const width of [360, 768, 1280, 1920]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const address of ["/", "/?layer=patent_pledge_amount&period=2015", "/?layer=latest"]) {
      test(`no two labels of ${address} overlap, and none leaves the map`, async ({ page, isMobile }) => {
        test.skip(isMobile, "widths are set here");
        await page.goto(address);
        const labels = await labelsOf(page);
        expect(labels.length).toBeGreaterThan(20);
        const collisions = labels.flatMap((a, index) =>
          labels.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.name} × ${b.name}`] : [])),
        );
        expect(collisions).toEqual([]);
        const [map] = await boxesOf(page, "svg[role=group]");
        if (map === undefined) throw new Error("no map");
        const outside = labels.filter((label) => label.left < map.left - 1 || label.right > map.right + 1);
        expect(outside.map(({ name }) => name)).toEqual([]);
      });
    }

    test("the inset touches neither 台湾 nor the dash line nor a label", async ({ page, isMobile }) => {
      test.skip(isMobile, "widths are set here");
      await page.goto("/");
      const [inset] = await boxesOf(page, "[data-inset] > rect");
      if (inset === undefined) throw new Error("no inset");
      expect((await labelsOf(page)).filter((label) => overlap(label, inset)).map(({ name }) => name)).toEqual(
        [],
      );
      for (const id of ["r710000", "dash"]) expect([id, await countUnder(page, id, inset)]).toEqual([id, 0]);
    });

    test("京津沪港澳 can be hit: their targets are at least 24 px", async ({ page, isMobile }) => {
      test.skip(isMobile, "widths are set here");
      await page.goto("/");
      for (const adcode of ["110000", "120000", "310000", "810000", "820000"]) {
        const target = page.locator(`a[data-target='${adcode}'] circle`);
        const boxes = await target.evaluateAll((circles) =>
          circles
            .map((circle) => circle.getBoundingClientRect())
            .map(({ width: w, height: h }) => Math.min(w, h)),
        );
        expect([adcode, Math.max(...boxes) >= 23.9]).toEqual([adcode, true]);
      }
    });
  });
}

test("going in keeps the inset and the size of type", async ({ page, isMobile }) => {
  test.skip(isMobile, "one size is enough");
  await page.goto("/");
  const inset = async () => {
    const [map] = await boxesOf(page, "svg[role=group]");
    const [box] = await boxesOf(page, "[data-inset] > rect");
    if (map === undefined || box === undefined) throw new Error("no map");
    return [box.left - map.left, box.right - map.left, box.top - map.top, box.bottom - map.top].map(Math.round);
  };
  const before = await inset();
  await page.getByRole("link", { name: /^上海市/ }).focus();
  await page.getByRole("button", { name: "放大" }).click();
  await page.getByRole("button", { name: "放大" }).click();
  expect(await inset()).toEqual(before);
  const [shanghai] = await boxesOf(page, "a[data-adcode='310000']");
  expect((shanghai?.right ?? 0) - (shanghai?.left ?? 0)).toBeGreaterThan(40);
  await page.getByRole("button", { name: "缩小" }).click();
  await page.getByRole("button", { name: "缩小" }).click();
  await expect(page.getByRole("button", { name: "缩小" })).toBeDisabled();
});

test("a rectangle on the map fills the comparison", async ({ page, isMobile }) => {
  test.skip(isMobile, "drawn with a mouse here");
  await page.goto("/?layer=patent_pledge_amount&period=2015");
  await page.getByRole("button", { name: "框选比较" }).click();
  await expect(page.getByRole("button", { name: "在图上拖出方框" })).toBeVisible();
  const [north] = await boxesOf(page, "a[data-adcode='210000']");
  if (north === undefined) throw new Error("no 辽宁");
  await page.mouse.move(north.left - 5, north.top - 5);
  await page.mouse.down();
  await page.mouse.move(north.right + 5, north.bottom + 5, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\/financing\?regions=210000/);
  await expect(page.getByRole("link", { name: "去掉辽宁" })).toBeVisible();
});

/** One box a label, of its lines of type: their em boxes, as a line's own box has room for accents above and below. */
async function labelsOf(page: Page): Promise<Box[]> {
  return page.locator("[data-label]").evaluateAll((labels) =>
    labels.flatMap((label) => {
      const lines = [...label.querySelectorAll("text")].map((line) => line.getBoundingClientRect());
      if (lines.every(({ width }) => width === 0)) return [];
      const air = 0.17 * (lines[0]?.height ?? 0);
      return [
        {
          name: label.textContent ?? "",
          left: Math.min(...lines.map(({ left }) => left)),
          right: Math.max(...lines.map(({ right }) => right)),
          top: Math.min(...lines.map(({ top }) => top)) + air,
          bottom: Math.max(...lines.map(({ bottom }) => bottom)) - air,
        },
      ];
    }),
  );
}

/** How many corners of a shape of the sprite lie under a box, where the main map shows them. */
async function countUnder(page: Page, id: string, box: Box): Promise<number> {
  return page.locator("svg[role=group]").evaluate(
    async (svg, [name, { left, right, top }]) => {
      const use = svg.querySelector<SVGUseElement>("use[href$='#dash']");
      const text = await (await fetch(use?.href.baseVal.split("#")[0] ?? "")).text();
      const shape = document.createElementNS("http://www.w3.org/2000/svg", "path");
      shape.setAttribute("d", new RegExp(`id="${name}" d="([^"]+)"`).exec(text)?.[1] ?? "");
      svg.append(shape);
      const matrix = shape.getScreenCTM() ?? undefined;
      const frame = svg.getBoundingClientRect();
      const length = shape.getTotalLength();
      if (length === 0) throw new Error(`the sprite has no ${name}`);
      let hits = 0;
      for (let at = 0; at < length; at += 4) {
        const { x, y } = shape.getPointAtLength(at).matrixTransform(matrix);
        if (x > left && x < right && y > top && y < frame.bottom) hits += 1;
      }
      shape.remove();
      return hits;
    },
    [id, box] as const,
  );
}

test("small regions and points lead on: 雄安新区 on 河北's map", async ({ page }) => {
  await page.goto("/regions/130000");
  await page.getByRole("link", { name: "雄安新区，不是行政区划，以点标示" }).click();
  await expect(page).toHaveURL("/regions/130600-xiongan");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("河北省");
});
