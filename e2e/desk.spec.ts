import { expect } from "playwright/test";
import type { Page } from "playwright/test";
import { expectAccessible } from "./axe";
import { expectReady, inventBulletin, openDesk, test } from "./desk-page";
import { people } from "./desk-server";

const { address, signIn, enter, importText, publicPage } = openDesk();
const [editor, reviewer] = people;

async function openDraft(page: Page) {
  await page.getByRole("row", { name: /草稿/ }).getByRole("link", { name: "审校" }).click();
  await expectReady(page);
}

const status = (page: Page) => page.locator("[data-review] [role=status]");
const card = (page: Page) => page.locator("[data-proposal][data-chosen]");

test("a bulletin is pasted, reviewed by keys alone, refused, completed and published", async ({
  page,
  browser,
}) => {
  await enter(page, reviewer);
  await importText(page, inventBulletin("12.5"));
  await page.getByRole("link", { name: "去审校" }).click();
  await expectReady(page);
  await expectAccessible(page);
  await page.keyboard.press("e");
  await page.getByLabel("名称", { exact: true }).fill("虚构的专利培训班");
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText("已保存。");
  await page.keyboard.press("a");
  await expect(status(page)).toHaveText("已接受。");
  await page.keyboard.press("x");
  await page.keyboard.press("1");
  await expect(status(page)).toHaveText("已记下，不采用。");
  await page.keyboard.press("u");
  await expect(status(page)).toHaveText("已撤销。");
  await expect(card(page)).toContainText("待定");
  await page.keyboard.press("a");
  await expect(page.getByText(/记录 (\d+)\/\1 已决定/)).toBeVisible();

  await page.keyboard.press("P");
  await page.keyboard.press("Enter");
  const refusal = page.getByRole("region", { name: "还不能公布" });
  await expect(refusal.getByRole("link")).toHaveCount(2);
  await refusal.getByRole("link").first().click();
  await expect(page.getByRole("form", { name: "这个数字是什么？" })).toContainText("37");
  await page.keyboard.press("8");
  await expect(status(page)).toHaveText("已交代：略去。");
  await page.keyboard.press("9");
  await expect(page.getByText(/数字 (\d+)\/\1 已交代/)).toBeVisible();
  await page.keyboard.press("P");
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText(/^已公布 \d+ 条记录。$/);
  await expect(page.locator("[data-review]").getByText("已公布", { exact: true })).toBeVisible();

  const href = (await page.getByRole("link", { name: "云南省" }).getAttribute("href")) ?? "";
  await expect.poll(() => publicPage(browser, href), { timeout: 5000 }).toContain("虚构的专利培训班");
});

test("the same text again is no change; a changed one says what differs", async ({ page }) => {
  await enter(page, editor);
  await importText(page, inventBulletin("12.5"));
  await expect(page.getByText("没有变化")).toBeVisible();
  await importText(page, inventBulletin("13.5"));
  await expect(page.getByText(/^改动 1：.*13\.5亿元/)).toBeVisible();
  await expect(page.getByText("已导入 2 份文件")).toBeVisible();
  await page.getByRole("link", { name: "去审校" }).click();
  await expect(page.getByRole("button", { name: /^公布/ })).toHaveCount(0);
});

test("of two who edit one record the second sees both versions and loses neither", async ({ browser }) => {
  const contexts = await Promise.all([browser.newContext(), browser.newContext()]);
  const [one, two] = await Promise.all(contexts.map((context) => context.newPage()));
  if (one === undefined || two === undefined) throw new Error("two pages");
  await enter(one, editor);
  await openDraft(one);
  await enter(two, reviewer, new URL(one.url()).pathname);
  await expectReady(two);
  for (const [page, title] of [
    [one, "甲写的名称"],
    [two, "乙写的名称"],
  ] as const) {
    await page.keyboard.press("e");
    await page.getByLabel("名称", { exact: true }).fill(title);
  }
  await one.keyboard.press("Enter");
  await expect(status(one)).toHaveText("已保存。");
  await two.keyboard.press("Enter");
  const conflict = two.getByRole("region", { name: "别人先改了这一条" });
  await expect(conflict.getByRole("row", { name: /甲写的名称 乙写的名称/ })).toBeVisible();
  await expectAccessible(two);
  await conflict.getByRole("button", { name: "从我的继续编辑" }).click();
  await expect(two.getByLabel("名称", { exact: true })).toHaveValue("乙写的名称");
  await two.keyboard.press("Enter");
  await expect(status(two)).toHaveText("已保存。");
  await two.getByRole("link", { name: "历史" }).last().click();
  await expect(two.getByText("甲写的名称 → 乙写的名称")).toBeVisible();
  await Promise.all(contexts.map((context) => context.close()));
});

test("a draft is seen in a preview and nowhere else", async ({ page, browser }) => {
  await enter(page, reviewer);
  await openDraft(page);
  await page.keyboard.press("a");
  await expect(status(page)).toHaveText("已接受。");
  await page.getByRole("link", { name: "预览" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "开始预览" }).click();
  await expect(page.getByText("预览：尚未公布")).toBeVisible();
  await page.goto(address("/regions/530000"));
  await expect(page.getByText("乙写的名称").first()).toBeVisible();
  expect(await publicPage(browser, "/regions/530000")).not.toContain("乙写的名称");
  await page.getByRole("button", { name: "结束预览" }).click();
  await page.goto(address("/regions/530000"));
  await expect(page.getByText("预览：尚未公布")).toHaveCount(0);
  await expect(page.getByText("乙写的名称")).toHaveCount(0);
});

test("withdrawing takes the records away with a reason, restoring brings them back", async ({
  page,
  browser,
}) => {
  await enter(page, reviewer);
  await page
    .getByRole("row", { name: /已公布/ })
    .getByRole("link", { name: "历史" })
    .click();
  await expectAccessible(page);
  await page.getByLabel("理由").fill("发错了");
  await page.getByRole("button", { name: "撤回", exact: true }).click();
  await expect(page.getByText("现在：已撤回")).toBeVisible();
  await expect.poll(() => publicPage(browser, "/regions/530000")).not.toContain("虚构的专利培训班");
  await page.getByLabel("理由").fill("核对无误");
  await page.getByRole("button", { name: "恢复", exact: true }).click();
  await expect(page.getByText("现在：已公布")).toBeVisible();
  await expect(page.getByText("理由：发错了")).toBeVisible();
  await expect.poll(() => publicPage(browser, "/regions/530000")).toContain("虚构的专利培训班");
});

test("on a tablet the panes are stacked and nothing is out of reach", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await enter(page, reviewer);
  await openDraft(page);
  await page.keyboard.press("o");
  await expect(page.getByRole("form", { name: "这个数字是什么？" })).toBeInViewport();
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(768);
});

test("without a script records are accepted and publishing is refused with the places", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, reviewer);
  await page.getByRole("link", { name: "虚构知识产权简报" }).first().click();
  await page.locator("form").getByRole("button", { name: "接受" }).last().click();
  await expect(page.getByText("已接受。")).toBeVisible();
  await page.locator("form").getByRole("button", { name: "公布" }).click();
  const refusal = page.getByRole("note").filter({ hasText: "还不能公布" });
  await expect(refusal.getByRole("link")).toHaveCount(2);
  await context.close();
});
