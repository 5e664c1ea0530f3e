import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import type { Locator, Page } from "playwright/test";
import { copyDatabase } from "./database-copy";
import { expect, test } from "./fixtures";
import { startServer } from "./own-server";

/** A chart is a picture until a hand stays at it or a key comes to it; then each mark says what the table says. */

const dongguan = "/financing?regions=441900";
const several = "/financing?regions=440300,440100&indicator=ip_pledge_amount";
const year = "/financing?indicator=ip_pledge_amount&view=year&period=2021";

const chartOf = (page: Page) => page.getByRole("application").first();
const readingOf = (page: Page) => chartOf(page).getByRole("status");
const painted = (page: Page) => expect(page.locator("[data-painted]").first()).toBeVisible();
const liveMarks = (page: Page) => chartOf(page).locator("[_echarts_instance_] svg :is(path, text)");
const pictureMarks = (page: Page) =>
  chartOf(page).locator("> :first-child svg").filter({ visible: true }).locator("path, polyline, text");

/** The middle of each bar, in the coordinates of the screen; the picture keeps them when it is drawn over. */
async function barsOf(page: Page): Promise<[number, number][]> {
  await chartOf(page).evaluate((chart) => chart.scrollIntoView({ block: "center" }));
  return chartOf(page)
    .locator("> :first-child svg")
    .filter({ visible: true })
    .locator("path:is([fill='var(--class-4)'], [stroke='var(--class-4)'])")
    .evaluateAll((bars) =>
      bars.map((bar): [number, number] => {
        const { x, y, width, height } = bar.getBoundingClientRect();
        return [x + width / 2, y + height * 0.6];
      }),
    );
}

const barAt = async (page: Page, index: number): Promise<[number, number]> =>
  (await barsOf(page))[index] ?? [Number.NaN, Number.NaN];

type Look = { of: string; at: number[] };

/** Name, fill, dashes and text of each mark, and its numbers: what a hand may not change. */
const looks = (marks: Locator): Promise<Look[]> =>
  marks.evaluateAll((all) =>
    all.map((mark) => {
      const read = (name: string) => mark.getAttribute(name) ?? "";
      // The server writes a line as its points, and a circle as two arcs.
      const line = (points: string) => points.replaceAll(/(\S+ \S+) ?/g, "L$1").replace("L", "M");
      const path = mark.tagName === "polyline" ? line(read("points")) : read("d").replace(/^M1 0A.*/, "circle");
      const place = [path, ...["transform", "x", "y"].map(read)].join(" ");
      const dashes = read("stroke-dasharray").replace("none", "");
      return {
        of: [
          mark.tagName.replace("polyline", "path"),
          place.replaceAll(/-?[\d.]+/g, "#"),
          read("fill"),
          dashes,
          mark.textContent,
        ].join(" "),
        at: (place.match(/-?[\d.]+/g) ?? []).map(Number),
      };
    }),
  );

/** Marks of `some` that `others` do not have. The server cuts its numbers after the first digit. */
function missing(some: readonly Look[], others: readonly Look[]): Look[] {
  const left = [...others];
  return some.filter(({ of, at }) => {
    const index = left.findIndex(
      (other) => other.of === of && other.at.every((value, each) => Math.abs(value - (at[each] ?? 0)) < 0.2),
    );
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

test("pointing at a mark gives the figure as written, its period, status and source; leaving takes it away", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "a touch screen has no pointer that hovers");
  await page.goto(dongguan);
  const [, full = [0, 0], part = [0, 0]] = await barsOf(page);
  await page.mouse.move(...full);
  const reading = readingOf(page);
  await expect(reading).toContainText("东莞 2018年27.273597 亿元已载明；全年出处：");
  await expect(reading.getByRole("link")).toHaveAttribute(
    "href",
    "/sources/cnipa-2019-12/records/441900-patent_pledge_amount-2018",
  );
  await page.mouse.move(...part);
  await expect(reading).toContainText("截至2019年10月（起点推定）27.9945 亿元已载明；非全年");
  await page.mouse.move(1, 1);
  await expect(reading).toBeEmpty();
});

test("a click on a mark opens the sentence over the page", async ({ page, isMobile }) => {
  test.skip(isMobile, "a finger opens it by the link");
  await page.goto(dongguan);
  await page.mouse.move(...(await barAt(page, 1)));
  await expect(readingOf(page)).toContainText("27.273597");
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.getByRole("dialog")).toContainText("27.273597");
  await expect(page).toHaveURL(dongguan);
});

test("a hand that only passes over a chart does not bring ECharts", async ({ page, isMobile }) => {
  test.skip(isMobile, "a touch screen has no pointer that hovers");
  await page.goto(dongguan);
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  // A string would be evaluated, which the page's policy forbids once it has to be asked twice.
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.endsWith(".js")),
  );
  await page.waitForLoadState("networkidle");
  const before = await page.evaluate(() => performance.getEntriesByType("resource").length);
  await page.mouse.move(...(await barAt(page, 1)));
  await page.mouse.move(1, 1);
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => performance.getEntriesByType("resource").length)).toBe(before);
});

test("arrows walk the marks and speak them, Enter opens the sentence, Escape leaves", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "keys");
  await page.goto(dongguan);
  await page.keyboard.press("Shift");
  await chartOf(page).focus();
  const reading = readingOf(page);
  await expect(reading).toContainText("方向键逐个读数");
  await painted(page);
  for (const [key, said] of [
    ["ArrowRight", "2017年64.9319 亿元"],
    ["ArrowRight", "2018年27.273597 亿元"],
    ["ArrowRight", "截至2019年10月（起点推定）27.9945 亿元"],
    ["ArrowRight", "截至2019年10月（起点推定）27.9945 亿元"],
    ["Home", "2017年64.9319 亿元"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(reading).toContainText(said);
  }
  await expect(
    chartOf(page).locator("[_echarts_instance_] svg [stroke='var(--ink)'][fill='var(--class-4)']"),
  ).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(reading).not.toContainText("64.9319");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("27.9945");
});

test("what the program draws is what the server drew, and a hand takes nothing from it", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "a touch screen has no pointer that hovers");
  for (const address of [dongguan, several, year]) {
    await page.goto(address);
    const drawn = await looks(pictureMarks(page));
    await page.keyboard.press("Shift");
    await chartOf(page).focus();
    await painted(page);
    expect(drawn.length).toBeGreaterThan(5);
    const live = await looks(liveMarks(page));
    expect([missing(drawn, live), missing(live, drawn)]).toEqual([[], []]);
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press("ArrowRight");
      await expect(
        chartOf(page).locator("[_echarts_instance_] svg [stroke='var(--ink)'][stroke-width]"),
      ).not.toHaveCount(0);
      const held = await looks(liveMarks(page));
      expect([missing(drawn, held), missing(held, drawn)]).toEqual([[], []]);
    }
  }
});

test("a region can be taken out of a chart and put back", async ({ page }) => {
  await page.goto(several);
  const legend = page.getByRole("group", { name: "显示的地区" }).first();
  const button = legend.getByRole("button").first();
  const marks = chartOf(page).locator("[_echarts_instance_] svg [fill='var(--series-1)']");
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await painted(page);
  await expect(chartOf(page).locator("[_echarts_instance_] svg [fill='var(--series-2)']")).not.toHaveCount(0);
  await expect(marks).toHaveCount(0);
  await button.click();
  await expect(marks).not.toHaveCount(0);
});

test("a tap on a mark says what it is", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a mouse has no taps");
  await page.goto(dongguan);
  const [first = [0, 0], second = [0, 0]] = await barsOf(page);
  await page.touchscreen.tap(...second);
  await expect(readingOf(page)).toContainText("2018年27.273597 亿元");
  await page.touchscreen.tap(...first);
  await expect(readingOf(page)).toContainText("2017年64.9319 亿元");
  await expect(page).toHaveURL(dongguan);
});

test("one year is read downwards, and two sources of one figure are both named", async ({ page, isMobile }) => {
  test.skip(isMobile, "keys");
  await page.goto(year.replace("?", "?regions=100000&"));
  await page.keyboard.press("Shift");
  await chartOf(page).focus();
  const reading = readingOf(page);
  await expect(reading).toContainText("方向键逐个读数");
  await page.keyboard.press("ArrowDown");
  await expect(reading).toContainText("全国 2021年3098亿元");
  await expect(reading.getByRole("link")).toHaveCount(2);
  await expect(reading).toContainText("达到3098亿元");
  await page.keyboard.press("ArrowDown");
  await expect(reading).toContainText("2407.7亿元");
});

test("without a script the picture and its table stand @reading", async ({ page }) => {
  await page.goto(dongguan);
  await expect(pictureMarks(page).filter({ hasText: "27.273597 亿元" })).toBeVisible();
  await expect(page.getByRole("row", { name: /2018年/ }).first()).toContainText("27.273597 亿元");
  await expect(readingOf(page)).toBeEmpty();
});

test("paper shows the picture, whatever the screen shows", async ({ page, isMobile }) => {
  test.skip(isMobile, "paper is paper");
  await page.goto(dongguan);
  await page.mouse.move(...(await barAt(page, 1)));
  await expect(readingOf(page)).toContainText("27.273597");
  await expect(chartOf(page).locator("> :first-child")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(chartOf(page).locator("> :first-child")).toBeVisible();
  await expect(readingOf(page)).toBeHidden();
  await expect(liveMarks(page).first()).toBeHidden();
});

test("many years can be drawn apart, by keys too, and the marks stay what they say", async ({
  browser,
  isMobile,
}) => {
  test.skip(isMobile, "keys");
  test.slow(); // a server starts
  const folder = mkdtempSync(join(tmpdir(), "zhiyun-trend-"));
  const database = copyDatabase(folder);
  addYears(database, "441900-patent_pledge_amount-2018", 1975, 2010);
  const { origin, stop } = await startServer(database);
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.goto(`${origin}${dongguan}`);
    await page.keyboard.press("Shift");
    await chartOf(page).focus();
    await expect(readingOf(page)).toContainText("加号、减号缩放年份");
    await painted(page);
    await page.keyboard.press("End");
    await expect(readingOf(page)).toContainText("2019年10月");
    const bars = chartOf(page).locator("[_echarts_instance_] svg [fill='var(--class-4)']");
    await expect(bars).toHaveCount(38);
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    await expect.poll(() => bars.count()).toBeLessThan(12);
    await expect(readingOf(page)).toContainText("2019年10月");
    await page.keyboard.press("Home");
    await expect(readingOf(page)).toContainText("1975年27.273597 亿元");
    await expect(bars).toHaveCount(12);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("-");
    await expect(bars).toHaveCount(38);
  } finally {
    await context.close();
    await stop();
    rmSync(folder, { recursive: true });
  }
});

/** The same figure for every year from `first` to `last`, as records of their own. */
function addYears(file: string, id: string, first: number, last: number): void {
  const database = new BetterSqlite3(file);
  for (const table of ["records", "observations"]) {
    const row = database.prepare(`select * from ${table} where id = ?`).get(id);
    if (typeof row !== "object" || row === null) throw new Error(`${table} has no ${id}`);
    for (let of = first; of <= last; of += 1) {
      const own = { ...row, id: id.replace("2018", String(of)) };
      const dated =
        table === "records"
          ? own
          : { ...own, version_id: null, period_start: `${of}-01-01`, period_end: `${of}-12-31` };
      const columns = Object.keys(dated);
      database
        .prepare(
          `insert into ${table} (${columns.map((name) => `"${name}"`).join()}) values (${columns.map(() => "?").join()})`,
        )
        .run(Object.values(dated));
    }
  }
  database.close();
}
