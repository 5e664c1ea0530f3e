import type { Page } from "playwright/test";
import { expect, test } from "./fixtures";

/** What a screen reader has of each kind of page: titles, landmarks, headings, names and live regions, in both languages. */

const pages = [
  "/",
  "/?layer=patent_pledge_amount&period=2015",
  "/?view=tiles",
  "/regions/420000",
  "/regions/441900",
  "/financing",
  "/financing?regions=441900,320500",
  "/financing?regions=100000&view=table",
  "/activities",
  "/activities/pw13-hubei-01",
  "/sources",
  "/sources/cnipa-2019-12",
  "/about",
  "/about/accessibility",
  "/about/changes",
  "/data",
  "/search?q=hb",
];
const languages = [
  { lang: "zh-CN", under: "", nav: "主导航" },
  { lang: "en", under: "/en", nav: "Main navigation" },
];

type Heard = { role: string; name: string; level: number };

/** The nodes of the browser's accessibility tree that are not passed over, in reading order. */
async function treeOf(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // They come level by level; a reader hears them branch by branch.
  const walk = (id: string): Heard[] => {
    const { ignored, role, name, properties = [], childIds = [] } = byId.get(id) ?? { ignored: true };
    const heard = {
      role: String(role?.value ?? ""),
      name: String(name?.value ?? "").trim(),
      level: Number(properties.find((property) => property.name === "level")?.value.value ?? 0),
    };
    return [...(ignored ? [] : [heard]), ...childIds.flatMap(walk)];
  };
  const [root] = nodes;
  return root === undefined ? [] : walk(root.nodeId);
}

/** Names of one role. */
const named = (tree: readonly Heard[], role: string) =>
  tree.filter((node) => node.role === role).map(({ name }) => name);

for (const { lang, under, nav } of languages)
  for (const path of pages) {
    const address = path.startsWith("/?") || path === "/" ? `${under || "/"}${path.slice(1)}` : under + path;

    test(`${address} reads as one document with its landmarks @reading`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      const tree = await treeOf(page);
      const [title] = named(tree, "RootWebArea");
      expect(title).toBe(await page.title());
      expect(title?.length).toBeGreaterThan(3);
      for (const landmark of ["main", "banner", "contentinfo"])
        expect([landmark, named(tree, landmark).length]).toEqual([landmark, 1]);
      const navigations = named(tree, "navigation");
      expect(navigations).toContain(nav);
      expect(new Set(navigations).size, "navigations are told apart by name").toBe(navigations.length);
      expect(navigations).not.toContain("");
    });

    test(`${address} has one first heading, none without words, and skips no level @reading`, async ({
      page,
    }) => {
      await page.goto(address);
      const headings = (await treeOf(page)).filter(({ role }) => role === "heading");
      expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
      expect(headings.filter(({ name }) => name === "")).toEqual([]);
      const skipped = headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1);
      expect(skipped).toEqual([]);
    });

    test(`${address} names what can be reached and seen @reading`, async ({ page }) => {
      await page.goto(address);
      const tree = await treeOf(page);
      for (const role of [
        "link",
        "button",
        "textbox",
        "searchbox",
        "combobox",
        "image",
        "table",
        "columnheader",
      ])
        expect([role, named(tree, role).filter((name) => name === "").length]).toEqual([role, 0]);
    });
  }

for (const { under, lang } of languages) {
  test(`${under}/activities tells in a live region how many are left`, async ({ page }) => {
    const told: string[] = [];
    for (const query of ["", "?region=420000"]) {
      await page.goto(`${under}/activities${query}`);
      const tree = await treeOf(page);
      expect(named(tree, "status")).toHaveLength(1);
      told.push(await page.getByRole("status").innerText());
    }
    for (const words of told) expect(words).toMatch(/\d/);
    expect(told[0]).not.toBe(told[1]);
  });

  test(`${under}/financing reads a chart's figures out in the page's language`, async ({ page, isMobile }) => {
    test.skip(isMobile, "keys");
    await page.goto(`${under}/financing?regions=441900`);
    await page.keyboard.press("Shift");
    const chart = page.getByRole("application").first();
    await chart.focus();
    const reading = chart.getByRole("status");
    await expect(reading).toContainText(lang === "en" ? "arrow keys" : "方向键", { ignoreCase: true });
    await expect(page.locator("[data-painted]").first()).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(reading).toContainText(lang === "en" ? "CNY 6.49319 billion" : "64.9319 亿元");
    expect((await treeOf(page)).filter(({ role }) => role === "status").length).toBeGreaterThan(0);
  });
}

test("an English apostrophe is no wider than a letter, whatever font draws the Chinese", async ({ page }) => {
  await page.goto("/en/about/accessibility");
  const line = page.getByText("Chromium’s accessibility tree");
  const width = await line.evaluate((element) => {
    const text = element.firstChild;
    const at = text?.textContent?.indexOf("’") ?? -1;
    if (text === null || at < 0) throw new Error("no apostrophe");
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(element).fontSize);
  });
  expect(width).toBeLessThan(0.5);
});
