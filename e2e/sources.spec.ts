import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectAccessible } from "./axe";
import type { Page } from "playwright/test";
import { copyDatabase } from "./database-copy";
import { expect, test } from "./fixtures";
import { startServer } from "./own-server";
import type { OwnServer } from "./own-server";
import { runProgram } from "./run-program";

// One server a project: the tests of this file follow each other.
test.describe.configure({ mode: "default" });

/** A second server on a copy of the database: what is published here is not to be seen by the other specs. */

const bulletin = `虚构知识产权工作简报
2032年第1期（总第1期）
虚构局编
2032年1月31日
云南
2031年4月20日，昆明市举办知识产权政银企对接会。2031年昆明市专利质押融资额12.5亿元。\f
联系电话：010-80759610，邮箱：someone@example.cn。
<b>不是标记</b>
`;
const figure = "12.5亿元";

let folder: string;
let site: string;
let server: OwnServer;
let source: string;

test.beforeAll(async ({ request }) => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), "zhiyun-sources-"));
  const database = copyDatabase(folder);
  server = await startServer(database);
  site = server.origin;
  // Asked for before the import, so that an old answer would be kept if anything kept it too long.
  expect(await (await request.get(`${site}/sources`)).text()).not.toContain("虚构知识产权工作简报");
  const file = join(folder, "bulletin.txt");
  writeFileSync(file, bulletin);
  runProgram("bin/import.ts", [file, "--accept-all", "--by", "测试"], database);
  await expect
    .poll(async () => (await request.get(`${site}/sources`)).text(), { timeout: 5000 })
    .toContain("虚构知识产权工作简报");
  const { data } = await (await request.get(`${site}/api/v1/changes?limit=1`)).json();
  source = data[0].source;
});

test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** The fixture of quiet pages knows one host only; here the site is another one, and still nothing foreign may be asked. */
test.use({ baseURL: async ({ browserName: _browser }, provide) => provide(site) });

const openFigure = (page: Page) =>
  page.goto(`${site}/regions/530100`).then(() => page.getByRole("link", { name: figure, exact: true }).first());

test("a figure opens its sentence over the page, and the page is as it was when it is closed", async ({
  page,
}) => {
  const link = await openFigure(page);
  await page.waitForLoadState("networkidle");
  await link.click();
  const drawer = page.getByRole("dialog", { name: /昆明.*专利质押融资额/ });
  await expect(drawer).toBeVisible();
  await expect(drawer.locator("mark")).toHaveText(figure);
  await expect(drawer.locator("blockquote")).toContainText(`2031年昆明市专利质押融资额${figure}`);
  await expect(page).toHaveURL(`${site}/regions/530100`);
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(drawer).toBeVisible();
  await drawer.getByRole("button", { name: "关闭" }).click();
  await expect(drawer).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await drawer.getByRole("link", { name: "在原文中查看" }).click();
  await expect(page.locator("mark:target")).toContainText(figure);
});

test("the drawer passes axe, light and dark", async ({ page }) => {
  const link = await openFigure(page);
  await page.waitForLoadState("networkidle");
  await link.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
});

test("a new tab has the sentence as a page of its own", async ({ page, context, isMobile }) => {
  test.skip(isMobile, "a finger has no Control key");
  const link = await openFigure(page);
  await page.waitForLoadState("networkidle");
  const [tab] = await Promise.all([context.waitForEvent("page"), link.click({ modifiers: ["ControlOrMeta"] })]);
  await expect(tab).toHaveURL(new RegExp(`/sources/${source}/records/`));
  await expect(tab.locator("mark")).toHaveText(figure);
});

test("without a script the link leads to the sentence, and from there into the text @reading", async ({
  page,
  javaScriptEnabled,
}) => {
  const link = await openFigure(page);
  const address = await link.getAttribute("href");
  if (javaScriptEnabled) await page.goto(`${site}${address}`);
  else await link.click();
  await expect(page).toHaveURL(`${site}${address}`);
  await expect(page.locator("mark")).toHaveText(figure);
  await page.getByRole("link", { name: "在原文中查看" }).click();
  await expect(page).toHaveURL(new RegExp(`/sources/${source}#`));
  await expect(page.locator("mark:target")).toContainText(figure);
  await expect(page.locator("mark:target")).toBeInViewport();
});

test("marks and records lead to each other @reading", async ({ page }) => {
  await page.goto(`${site}/sources/${source}`);
  const mark = page.locator('mark[data-kind="observation"][id]');
  const id = await mark.getAttribute("id");
  await mark.getByRole("link", { name: /^数字 \d+，看这条记录$/ }).click();
  await expect(page).toHaveURL(`${site}/sources/${source}#list-${id}`);
  const record = page.locator("li:target");
  await expect(record).toContainText("专利质押融资额");
  await record.getByRole("link", { name: "原文" }).click();
  await expect(page).toHaveURL(`${site}/sources/${source}#${id}`);
  await expect(page.locator("mark:target")).toContainText(figure);
});

test("a span of the text has an address; one that is not there is said to be none @reading", async ({
  page,
}) => {
  await page.goto(`${site}/sources/${source}?span=0-4#s`);
  await expect(page.locator("mark#s")).toHaveText("虚构知识");
  await page.getByRole("link", { name: "显示断页" }).click();
  await expect(page).toHaveURL(`${site}/sources/${source}?pages=1&span=0-4`);
  await expect(page.getByRole("main").getByText("第 2 页", { exact: true })).toBeVisible();
  await page.goto(`${site}/sources/${source}?span=0-999999`);
  await expect(page.getByRole("note").first()).toContainText("span=0-999999");
});

test("contact details are covered and markup is text, on the page and in the API @reading", async ({
  page,
  request,
}) => {
  await page.goto(`${site}/sources/${source}`);
  const main = page.getByRole("main");
  await expect(main).toContainText("联系电话：▇▇");
  await expect(main).toContainText("<b>不是标记</b>");
  for (const path of [`/sources/${source}`, "/api/v1/changes"]) {
    const text = await (await request.get(`${site}${path}`)).text();
    expect(text).not.toContain("80759610");
    expect(text).not.toContain("someone@example.cn");
  }
});

test("the API gives the sentence, and says what it does not know", async ({ request }) => {
  const { data: changes } = await (await request.get(`${site}/api/v1/changes?limit=10`)).json();
  const { record } = changes.find((change: { kind: string }) => change.kind === "observation");
  const answer = await request.get(`${site}/api/v1/quotes/${record}`);
  const { data } = await answer.json();
  expect(data).toMatchObject({ id: record, kind: "observation", region: "530100", literal: figure });
  expect(data.quote.sentence.slice(data.quote.start, data.quote.end)).toBe(figure);
  const { etag = "" } = answer.headers();
  expect(
    (await request.get(`${site}/api/v1/quotes/${record}`, { headers: { "if-none-match": etag } })).status(),
  ).toBe(304);
  const absent = await (await request.get(`${site}/api/v1/quotes/441900-patent_pledge_amount-2018`)).json();
  expect(absent.data).toMatchObject({ literal: "27.273597 亿元", quote: null, source: { hasText: false } });
  const unknown = await request.get(`${site}/api/v1/quotes/nothing`);
  expect([unknown.status(), unknown.headers()["content-type"]]).toEqual([404, "application/problem+json"]);
});

test("without an imported text the page has the citation and says so @reading", async ({ page }) => {
  await page.goto(`${site}/sources/cnipa-2019-12/records/441900-patent_pledge_amount-2018`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("东莞");
  await expect(page.getByRole("main")).toContainText("27.273597 亿元");
  await expect(page.getByRole("note")).toContainText("全文没有收录");
  expect((await page.goto(`${site}/sources/cnipa-2019-12/records/nothing`))?.status()).toBe(404);
});

test("changes list what was published, and so does the feed @reading", async ({ page, request }) => {
  await page.goto(`${site}/about`);
  await page.getByRole("main").getByRole("link", { name: "更正记录" }).click();
  await expect(page).toHaveURL(`${site}/about/changes`);
  const batch = page
    .locator('[data-action="added"]')
    .filter({ hasText: "发布《虚构知识产权工作简报2032年第1期（总第1期）》" });
  await expect(batch).toContainText("活动 1 条、数字 1 个");
  await batch.getByText(/^逐条看/).click();
  await expect(batch.getByRole("link", { name: /12\.5亿元/ })).toBeVisible();
  await expect(page.locator('head link[type="application/atom+xml"]')).toHaveAttribute(
    "href",
    /\/about\/changes\.atom$/,
  );
  const feed = await request.get(`${site}/about/changes.atom`);
  expect(feed.headers()["content-type"]).toContain("application/atom+xml");
  const xml = await feed.text();
  expect(xml).toContain("发布《虚构知识产权工作简报2032年第1期（总第1期）》");
  await page.goto(`${site}/about`);
  const ids = await page.evaluate(readFeed, xml).catch(() => null);
  if (ids === null) return; // a page without scripts cannot read it for us
  expect(ids.error).toBe(0);
  expect(new Set(ids.ids).size).toBe(ids.ids.length);
  expect(await (await request.get(`${site}/about/changes.atom`)).text()).toBe(xml);
});

function readFeed(xml: string) {
  const feed = new DOMParser().parseFromString(xml, "application/xml");
  return {
    error: feed.querySelectorAll("parsererror").length,
    ids: [...feed.querySelectorAll("entry > id")].map((id) => id.textContent),
  };
}

test("the new pages pass axe and need no sideways scroll", async ({ page }) => {
  const link = await openFigure(page);
  const quote = (await link.getAttribute("href")) ?? "";
  for (const path of [quote, `/sources/${source}`, `/sources/${source}?pages=1&span=0-4`, "/about/changes"]) {
    await page.goto(`${site}${path}`);
    await expectAccessible(page);
    const surplus = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([path, surplus]).toEqual([path, 0]);
  }
});
