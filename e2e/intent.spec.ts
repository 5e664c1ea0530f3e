import type { Page } from "playwright/test";
import { expect, test } from "./fixtures";

/** The document answers by itself; the program comes when a hand, key or focus acts, and is told what it missed. */

const pages = [
  "/",
  "/?view=tiles",
  "/regions/420000",
  "/regions/441900",
  "/regions/999999",
  "/financing?regions=441900,320500",
  "/activities",
  "/activities/pw13-hubei-01",
  "/sources/cnipa-2019-12",
  "/about",
  "/data",
  "/search?q=hubei",
  "/nowhere",
];

for (const address of pages)
  test(`${address} is markup the loader knows: no script is named, one is let through`, async ({
    request,
    isMobile,
  }) => {
    test.skip(isMobile, "the same document");
    const response = await request.get(address);
    const html = await response.text();
    expect(html).toContain('<script type="application/json" id="program">');
    expect(html).not.toMatch(/<script[^>]* src=|as="script"/);
    expect(html.match(/<script(?: type="speculationrules")?>/g)).toHaveLength(2);
    const policy = response.headers()["content-security-policy"] ?? "";
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+' 'sha256-[^']+'(;|$)/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

/** Lets the program's scripts wait, or never come. */
async function holdScripts(page: Page): Promise<(isLetThrough: boolean) => void> {
  const gate = Promise.withResolvers<boolean>();
  await page.route(/\/_next\/static\/.*\.js$/, async (route) => {
    if (await gate.promise) await route.continue();
    else await route.fulfill({ status: 404 });
  });
  return gate.resolve;
}

const popovers = (page: Page) => page.locator("[data-pop]").filter({ visible: true });
const province = (page: Page, name: RegExp) => page.getByRole("main").getByRole("link", { name }).first();

/** The label point of a shape, brought into sight. */
async function middleOf(page: Page, adcode: string): Promise<[number, number]> {
  await page.locator("[data-map]").evaluate((map) => map.scrollIntoView({ block: "center" }));
  return page.locator(`a[data-adcode="${adcode}"]`).evaluate((shape: SVGAElement) => {
    const [x, y] = (shape.dataset["at"] ?? "").split(",").map(Number);
    const at = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM() ?? undefined);
    return [at.x, at.y];
  });
}

test("before the program every shape is a stop of the Tab key, and one link leads past them all @reading", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "keys");
  await page.route(/\.js$/, (route) => route.fulfill({ status: 404 }));
  await page.goto("/");
  await expect(page.locator("svg a[data-adcode]:not([tabindex='-1'])")).toHaveCount(34);
  await page.getByRole("link", { name: "跳过地图" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("#map-twin :focus")).toHaveCount(1);
});

test("the first answer needs no script, to a pointer and to a focus", async ({ page, isMobile }) => {
  test.skip(isMobile, "a touch screen has no pointer that hovers");
  await holdScripts(page);
  await page.goto("/?layer=patent_pledge_amount&period=2015");
  await expect(popovers(page)).toHaveCount(0);
  await page.mouse.move(...(await middleOf(page, "370000")));
  await expect(popovers(page)).toHaveText(/^山东省 80\.26 亿元2015/, { timeout: 100 });
  await page.mouse.move(1, 1);
  await expect(popovers(page)).toHaveCount(0);
  await province(page, /^内蒙古自治区/).focus();
  await page.keyboard.press("Shift"); // a focus by key is a visible one
  await expect(popovers(page)).toHaveText(/^内蒙古自治区 30\.05 亿元2015/);
});

test("what the program says of a region is what the document said, and it takes nothing away", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "a touch screen has no pointer that hovers");
  await page.goto("/?layer=patent_pledge_amount&period=2015");
  await page.mouse.move(...(await middleOf(page, "610000")));
  const before = await popovers(page).innerText();
  expect(before).toContain("陕西省 2.13亿元\n非全年\n2015年一季度");
  await expect(page.locator("[data-painted]")).toBeVisible();
  await expect(popovers(page)).toHaveCount(1);
  expect((await popovers(page).innerText()).startsWith(before)).toBe(true);
});

test("a hand that only passes over the map does not bring ECharts", async ({ page, isMobile }) => {
  test.skip(isMobile, "a touch screen has no pointer that hovers");
  await page.goto("/");
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await expect(page.locator("a[data-adcode][tabindex='0']")).toHaveCount(1); // the program is here
  const before = await page.evaluate(() => performance.getEntriesByType("resource").length);
  await page.mouse.move(...(await middleOf(page, "420000")));
  await page.mouse.move(1, 1);
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => performance.getEntriesByType("resource").length)).toBe(before);
});

test("a tap on a shape is answered first and followed at the second, before any script and after", async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, "a mouse has no taps");
  const open = await holdScripts(page);
  await page.goto("/");
  await page.touchscreen.tap(...(await middleOf(page, "420000")));
  await expect(popovers(page)).toHaveText(/^湖北省 \d+ 条/);
  await page.touchscreen.tap(...(await middleOf(page, "510000")));
  await expect(popovers(page)).toHaveText(/^四川省/);
  open(true);
  await expect(page.locator("a[data-adcode][tabindex='0']")).toHaveCount(1);
  await expect(popovers(page)).toHaveText(/^四川省/);
  await expect(page).toHaveURL("/");
  await page.touchscreen.tap(...(await middleOf(page, "510000")));
  await expect(page).toHaveURL("/regions/510000");
});

test("the second tap is followed and another link at the first, though no script ever comes", async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, "a mouse has no taps");
  await holdScripts(page);
  await page.goto("/");
  for (const address of ["/", "/regions/420000"]) {
    await page.touchscreen.tap(...(await middleOf(page, "420000")));
    await expect(page).toHaveURL(address);
  }
  await page.getByRole("link", { name: "活动", exact: true }).first().tap();
  await expect(page).toHaveURL("/activities");
});

test("a tile, which has no popover, is followed at the first tap", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a mouse has no taps");
  await holdScripts(page);
  await page.goto("/?view=tiles");
  await page.locator("a[data-adcode='510000']").tap();
  await expect(page).toHaveURL(/^[^?]*\/regions\/510000/);
});

test("keys and presses before the program came are handed over once, in order", async ({ page, isMobile }) => {
  test.skip(isMobile, "keys");
  const open = await holdScripts(page);
  await page.goto("/");
  await page.getByRole("button", { name: "放大" }).click();
  await province(page, /^湖北省/).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("a[data-adcode='420000']")).toBeFocused();
  open(true);
  await expect(page.locator("a[data-adcode='360000']")).toBeFocused();
  await expect(page.locator("svg[data-drawing]").first()).toHaveAttribute("style", /--zoom: 2/);
});

test("what was typed before the program came is searched for", async ({ page }) => {
  const open = await holdScripts(page);
  await page.goto("/");
  await page.getByRole("searchbox").first().pressSequentially("hub");
  open(true);
  await expect(page.getByRole("option", { name: /湖北省/ })).toBeVisible();
});

test("a reader who has gone on is not followed by what they pressed before", async ({ page, isMobile }) => {
  test.skip(isMobile, "presses of a mouse");
  const open = await holdScripts(page);
  await page.goto("/regions/441900");
  await page.locator('a[href*="/records/"]').first().click();
  await page.getByRole("link", { name: "活动", exact: true }).first().click();
  open(true);
  await expect(page).toHaveURL("/activities");
  await page.waitForTimeout(2500); // longer than the loader waits with a held link
  await expect(page).toHaveURL("/activities");
});

test("a sentence waits for a program that has arrived, however slow the machine is to start it", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "presses of a mouse");
  await page.addInitScript(() => {
    const keepBack = (event: Event) => {
      event.stopImmediatePropagation();
      setTimeout(() => dispatchEvent(new Event(event.type)), 3000); // longer than a reader waits for a network
    };
    addEventListener("zhiyun:ready", keepBack, { once: true });
  });
  await page.goto("/regions/441900");
  await page.locator('a[href*="/records/"]').first().click();
  await expect(page.getByRole("dialog")).toBeVisible({ timeout: 10_000 });
  await expect(page).toHaveURL("/regions/441900");
});

test("a sentence is opened over the page once the program is here, and as a page when it never comes", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "presses of a mouse");
  const open = await holdScripts(page);
  await page.goto("/regions/441900");
  await page.locator('a[href*="/records/"]').first().click();
  open(true);
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page).toHaveURL("/regions/441900");

  await page.unrouteAll();
  const close = await holdScripts(page);
  await page.goto("/regions/441900");
  await page.locator('a[href*="/records/"]').first().click();
  close(false);
  await expect(page).toHaveURL(/\/records\//);
});

test("a jump within the page made while the program starts is not taken back", async ({ page }) => {
  // The framework writes the address it began with into the history; a reader jumps just before that.
  await page.addInitScript(() => {
    const write = history.replaceState.bind(history);
    let isFirst = true;
    history.replaceState = (...given) => {
      if (isFirst) document.querySelector<HTMLElement>('a[href="#main"]')?.click();
      isFirst = false;
      write(...given);
    };
  });
  await page.goto("/about");
  await page.mouse.move(3, 3);
  await page.mouse.move(5, 5);
  await expect(page).toHaveURL("/about#main");
});

test("a key pressed while the program starts is heard once", async ({ page, isMobile }) => {
  test.skip(isMobile, "keys");
  // A program listens from the moment it begins, and says only later that it is ready.
  await page.addInitScript(() => {
    Object.assign(globalThis, { heard: 0 });
    document.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowDown")
        Object.assign(globalThis, { heard: Number(Reflect.get(globalThis, "heard")) + 1 });
    });
  });
  const letThrough = await holdScripts(page);
  await page.goto("/?period=patent-week-13");
  await page.locator("[data-map] a[data-adcode='420000']").focus();
  await page.keyboard.press("ArrowDown");
  letThrough(true);
  await expect(page.locator("[data-map] a[data-adcode='430000']")).toBeFocused();
  expect(await page.evaluate("globalThis.heard")).toBe(1);
});
