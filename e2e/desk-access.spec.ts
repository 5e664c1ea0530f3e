import { expect } from "playwright/test";
import { expectAccessible } from "./axe";
import { expectReady, inventBulletin, openDesk, test } from "./desk-page";
import { people } from "./desk-server";

const { address, signIn, enter, importText } = openDesk();
const [editor, reviewer, admin] = people;

test("a visitor is sent to sign in and back, and to no other site", async ({ page }) => {
  await page.goto(address("/desk/history"));
  await expect(page).toHaveURL(address("/desk/sign-in?to=%2Fdesk%2Fhistory"));
  await expectAccessible(page);
  await signIn(page, editor, "/desk/history");
  await page.getByRole("button", { name: "退出" }).click();
  await expect(page.getByRole("heading", { name: "登录工作台" })).toBeVisible();
  const foreign = await page.request.post(address("/desk/import"), {
    headers: { origin: "http://elsewhere.example" },
    multipart: { text: "x" },
  });
  expect(foreign.status()).toBe(403);
  const headers = (await page.request.get(address("/desk/sign-in"))).headers();
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

test("with the setting on, nobody publishes a figure they accepted themselves", async ({ page, browser }) => {
  const status = page.locator("[data-review] [role=status]");
  await enter(page, admin, "/desk/settings");
  await page.getByRole("checkbox", { name: /数字要由另一个人公布/ }).check();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("已保存。")).toBeVisible();
  await importText(page, inventBulletin("12.5").replace(/另有.*\n/, ""));
  await page.getByRole("link", { name: "去审校" }).click();
  await expectReady(page);
  for (const decided of ["1", "2"]) {
    await page.keyboard.press("a");
    await expect(page.getByText(`记录 ${decided}/2 已决定`)).toBeVisible();
  }
  await page.keyboard.press("P");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "还不能公布" })).toContainText("12.5亿元");
  const other = await (await browser.newContext()).newPage();
  await enter(other, reviewer, new URL(page.url()).pathname);
  await expectReady(other);
  await other.keyboard.press("P");
  await other.keyboard.press("Enter");
  await expect(other.locator("[data-review] [role=status]")).toHaveText(/^已公布 \d+ 条记录。$/);
  await expect(status).not.toHaveText(/已公布/);
  await other.context().close();
});

test("a wrong password is refused, and after several there is a pause", async ({ page }) => {
  await page.goto(address("/desk/sign-in"));
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
