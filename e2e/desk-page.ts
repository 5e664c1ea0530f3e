import { expect, test as base } from "playwright/test";
import type { Browser, BrowserContext, Page } from "playwright/test";
import { password, startDesk } from "./desk-server";
import type { Desk, Person } from "./desk-server";

/** A page on which nothing may be thrown. */
export const test = base.extend<{ quiet: void }>({
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

/** A desk for the tests of one file, which follow each other, in one project; and what a person does there. */
export function openDesk() {
  test.describe.configure({ mode: "serial" });
  test.skip(
    ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
    "one server, one project",
  );
  let desk: Desk;
  test.beforeAll(async () => {
    desk = await startDesk();
  });
  test.afterAll(() => desk.stop());
  const sessions = new Map<Person, Parameters<BrowserContext["addCookies"]>[0]>();
  const address = (path: string) => `${desk.base}${path}`;

  async function signIn(page: Page, person: Person, to = "/desk") {
    await page.goto(address(to));
    await page.getByLabel("邮箱").fill(person.email);
    await page.getByLabel("密码").fill(password);
    await page.getByRole("button", { name: "登录" }).click();
    await expect(page).toHaveURL(address(to));
  }

  /** Through the form the first time and by its cookie from then on: attempts are counted. */
  async function enter(page: Page, person: Person, to = "/desk") {
    const known = sessions.get(person);
    if (known === undefined) {
      await signIn(page, person, to);
      sessions.set(person, await page.context().cookies());
    } else {
      await page.context().addCookies(known);
      await page.goto(address(to));
    }
  }

  async function importText(page: Page, text: string) {
    await page.goto(address("/desk"));
    await page.getByLabel("或粘贴简报全文").fill(text);
    await page.getByRole("button", { name: "读取" }).click();
    await expect(page.getByText("正文校验值")).toBeVisible();
    await page.getByRole("button", { name: "导入为草稿" }).click();
  }

  /** The same address without a cookie: what the public sees. */
  async function publicPage(browser: Browser, path: string): Promise<string> {
    const context = await browser.newContext();
    const answer = await context.request.get(address(path));
    const body = await answer.text();
    await context.close();
    return body;
  }

  return { address, signIn, enter, importText, publicPage };
}

/** The desk has woken up: what is chosen on the right is marked on the left. */
export async function expectReady(page: Page) {
  await expect(page.locator("[data-text-pane] [data-chosen]").first()).toBeVisible();
}

/** A wholly invented bulletin; its last line holds numbers that no rule can account for. */
export const inventBulletin = (amount: string) => `虚构知识产权简报
2021年第3期（总第9期）
虚构局编
2021年3月31日
行业动态
2021年3月5日，云南省昆明市举办虚构专利培训班。2020年昆明市专利质押融资额${amount}亿元，位居全省第二。
另有木匣37匣、铜铃4.5串待查。
`;
