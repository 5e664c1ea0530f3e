import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base } from "playwright/test";
import type { Browser, BrowserContext, Page } from "playwright/test";
import { password, people, startDesk } from "./desk-server";
import type { Desk } from "./desk-server";

const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      const thrown: string[] = [];
      page.on("pageerror", (error) => thrown.push(error.message));
      await use();
      expect(thrown).toEqual([]);
    },
    { auto: true },
  ],
});
test.describe.configure({ mode: "serial" });
test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
  "one server, one project",
);

const [editor, reviewer] = people;

/** A wholly invented bulletin; its last line holds numbers that no rule can account for. */
const bulletin = (amount: string) => `虚构知识产权简报
2021年第3期（总第9期）
虚构局编
2021年3月31日
行业动态
2021年3月5日，云南省昆明市举办虚构专利培训班。2020年昆明市专利质押融资额${amount}亿元，位居全省第二。
另有木匣37匣、铜铃4.5串待查。
`;

let desk: Desk;
test.beforeAll(async () => {
  desk = await startDesk();
});
test.afterAll(() => desk.stop());

type Person = { email: string };
const sessions = new Map<string, Parameters<BrowserContext["addCookies"]>[0]>();

/** Through the form the first time and by its cookie from then on: attempts are counted. */
async function enter(page: Page, person: Person | undefined, to = "/desk") {
  const known = sessions.get(person?.email ?? "");
  if (known === undefined) {
    await signIn(page, person, to);
    sessions.set(person?.email ?? "", await page.context().cookies());
  } else {
    await page.context().addCookies(known);
    await page.goto(`${desk.base}${to}`);
  }
}

async function signIn(page: Page, person: Person | undefined, to = "/desk") {
  await page.goto(`${desk.base}${to}`);
  await page.getByLabel("邮箱").fill(person?.email ?? "");
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录" }).click();
  await expect(page).toHaveURL(`${desk.base}${to}`);
}

async function importText(page: Page, text: string) {
  await page.goto(`${desk.base}/desk`);
  await page.getByLabel("或粘贴简报全文").fill(text);
  await page.getByRole("button", { name: "读取" }).click();
  await expect(page.getByText("正文校验值")).toBeVisible();
  await page.getByRole("button", { name: "导入为草稿" }).click();
  await page.getByRole("link", { name: "去审校" }).click();
  await expectReady(page);
}

/** The desk has woken up: what is chosen on the right is marked on the left. */
async function expectReady(page: Page) {
  await expect(page.locator("[data-text-pane] [data-chosen]").first()).toBeVisible();
}

async function openDraft(page: Page) {
  await page.getByRole("row", { name: /草稿/ }).getByRole("link", { name: "审校" }).click();
  await expectReady(page);
}

const status = (page: Page) => page.locator("[data-review] [role=status]");
const card = (page: Page) => page.locator("[data-proposal][data-chosen]");

/** The same address without a cookie: what the public sees. */
async function publicPage(browser: Browser, path: string): Promise<string> {
  const context = await browser.newContext();
  const answer = await context.request.get(`${desk.base}${path}`);
  const body = await answer.text();
  await context.close();
  return body;
}

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test("a visitor is sent to sign in and back, and to no other site", async ({ page }) => {
  await page.goto(`${desk.base}/desk/history`);
  await expect(page).toHaveURL(`${desk.base}/desk/sign-in?to=%2Fdesk%2Fhistory`);
  await expectAccessible(page);
  await signIn(page, editor, "/desk/history");
  await page.getByRole("button", { name: "退出" }).click();
  await expect(page.getByRole("heading", { name: "登录工作台" })).toBeVisible();
  const foreign = await page.request.post(`${desk.base}/desk/import`, {
    headers: { origin: "http://elsewhere.example" },
    multipart: { text: "x" },
  });
  expect(foreign.status()).toBe(403);
  const headers = (await page.request.get(`${desk.base}/desk/sign-in`)).headers();
  expect(headers["x-frame-options"]).toBe("DENY");
  expect(headers["cache-control"]).toContain("no-store");
});

test("files that cannot be imported are refused in words and leave nothing", async ({ page }) => {
  await enter(page, editor);
  const refuse = async (name: string, buffer: Buffer, words: RegExp) => {
    await page.getByLabel("选择文件").setInputFiles({ name, mimeType: "text/plain", buffer });
    await expect(page.locator("main [role=alert]")).toHaveText(words);
  };
  await refuse("empty.txt", Buffer.from(""), /是空的/);
  await refuse("picture.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /二进制/);
  await refuse("letter.txt", Buffer.from("你好，世界。"), /不像工作简报/);
  await refuse("large.txt", Buffer.alloc(21 * 1024 * 1024, 65), /超过 20 MB/);
  await expect(page.getByText("还没有导入文件")).toBeVisible();
  await expectAccessible(page);
});

test("a bulletin is pasted, reviewed by keys alone, refused, completed and published", async ({
  page,
  browser,
}) => {
  await enter(page, reviewer);
  await importText(page, bulletin("12.5"));
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

  const href = (await page.getByRole("link", { name: "云南省" }).getAttribute("href")) ?? "";
  await expect.poll(() => publicPage(browser, href), { timeout: 5000 }).toContain("虚构的专利培训班");
});

test("the same text again is no change; a changed one says what differs", async ({ page }) => {
  await enter(page, editor);
  const paste = async (text: string) => {
    await page.goto(`${desk.base}/desk`);
    await page.getByLabel("或粘贴简报全文").fill(text);
    await page.getByRole("button", { name: "读取" }).click();
    await page.getByRole("button", { name: "导入为草稿" }).click();
  };
  await paste(bulletin("12.5"));
  await expect(page.getByText("没有变化")).toBeVisible();
  await paste(bulletin("13.5"));
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
  await page.goto(`${desk.base}/regions/530000`);
  await expect(page.getByText("乙写的名称").first()).toBeVisible();
  expect(await publicPage(browser, "/regions/530000")).not.toContain("乙写的名称");
  await page.getByRole("button", { name: "结束预览" }).click();
  await page.goto(`${desk.base}/regions/530000`);
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
  await expect(page.getByRole("note").getByRole("link")).toHaveCount(2);
  await context.close();
});

test("a wrong password is refused, and after several there is a pause", async ({ page }) => {
  await page.goto(`${desk.base}/desk/sign-in`);
  const attempt = async () => {
    await page.getByLabel("邮箱").fill("nobody@example.org");
    await page.getByLabel("密码").fill("not the password");
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "登录" }).click();
    await answered;
  };
  await attempt();
  await expect(page.locator("main [role=alert]")).toHaveText(/邮箱或密码不对|次数太多/);
  for (let tries = 0; tries < 8; tries += 1) await attempt();
  await expect(page.locator("main [role=alert]")).toHaveText(/次数太多/);
});
