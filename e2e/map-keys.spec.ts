import { expect, test } from "./fixtures";

const provinces = (
  "11 北京市 12 天津市 13 河北省 14 山西省 15 内蒙古自治区 21 辽宁省 22 吉林省 23 黑龙江省 31 上海市 32 江苏省 33 浙江省 34 安徽省 " +
  "35 福建省 36 江西省 37 山东省 41 河南省 42 湖北省 43 湖南省 44 广东省 45 广西壮族自治区 46 海南省 50 重庆市 51 四川省 52 贵州省 " +
  "53 云南省 54 西藏自治区 61 陕西省 62 甘肃省 63 青海省 64 宁夏回族自治区 65 新疆维吾尔自治区 71 台湾省 81 香港特别行政区 82 澳门特别行政区"
).match(/\d\d \S+/g);

test("one tab stop leads to all 34 by their codes, before and after ECharts took over", async ({ page }) => {
  await page.clock.install();
  await page.goto("/");
  const map = page.getByRole("group", { name: "简报记载活动" });
  const first = map.getByRole("link").first();
  await first.focus();
  await expect(first).toHaveAttribute("tabindex", "0"); // the program comes with the focus
  await expect(map.locator("a[tabindex='0']")).toHaveCount(1);
  await expect(page.locator("[data-painted]")).toBeVisible();
  expect(provinces).toHaveLength(34);
  for (const [index, entry] of (provinces ?? []).entries()) {
    const [code = "", name = ""] = entry.split(" ");
    if (index > 0) await page.clock.fastForward(800); // digits typed within 0.7 s are one code
    await page.keyboard.type(code);
    const focused = map.locator("a:focus");
    await expect(focused).toHaveAttribute("data-adcode", `${code}0000`);
    await expect(focused.locator("title")).toHaveText(new RegExp(`^${name}，`));
    await expect(map.locator("a[tabindex='0']")).toHaveCount(1);
  }
});

test("arrows go to the neighbour, letters to the name, Enter opens, Escape leaves", async ({ page }) => {
  await page.goto("/?period=patent-week-13");
  const map = page.getByRole("group", { name: "简报记载活动" });
  await map.getByRole("link", { name: /^湖北省/ }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(map.getByRole("link", { name: "湖南省，10 条，1 个来源" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(map.getByRole("link", { name: /^江西省/ })).toBeFocused();
  await expect(page.locator("[data-painted]")).toBeVisible(); // letters are one word only if they come within 0.7 s
  await page.keyboard.type("hub");
  await expect(map.getByRole("link", { name: /^湖北省/ })).toBeFocused();
  await expect(page.getByText("湖北省，5 条，1 个来源 打开 ›")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(map.locator("a:focus")).toHaveCount(0);
  await map.getByRole("link", { name: /^湖北省/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/regions/420000");
});

test("the years are stepped through with arrow keys, without leaving the page, and Back works", async ({
  page,
}) => {
  await page.goto("/?layer=patent_pledge_amount&period=2015");
  await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
  const years = page.getByRole("list", { name: "时间" });
  await years.locator("a[aria-current='true']").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/period=2016/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2016 年专利质押融资额");
  await expect(years.locator("a:focus")).toHaveText(/^2016/);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2015 年专利质押融资额");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2016 年专利质押融资额");
  await expect(page.locator("html[data-same-page]")).toHaveCount(1);
});
