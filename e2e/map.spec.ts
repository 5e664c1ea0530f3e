import { expect, test } from "./fixtures";

test("reads the map and changes its layer, and goes back @reading", async ({ page }) => {
  await page.goto("/");
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  expect(heading).toMatch(/^来源记载了 34 个省份的 \d{3} 条活动$/);
  await expect(page.getByRole("row", { name: /湖南 \d+ 条/ })).toBeVisible();
  await page.getByRole("link", { name: "质押融资（按年）" }).click();
  await expect(page).toHaveURL("/?layer=patent_pledge_amount");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2015 年专利质押融资额");
  await page.getByRole("link", { name: /^2017/ }).click();
  await expect(page).toHaveURL("/?layer=patent_pledge_amount&period=2017");
  await expect(page.getByRole("row", { name: /广东 134\.6亿元/ })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL("/?layer=patent_pledge_amount");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
});

test("reaches all 34 provinces by link, with what is known of each @reading", async ({ page }) => {
  await page.goto("/?period=patent-week-13");
  const provinces = page.getByRole("group", { name: "简报记载活动" }).getByRole("link");
  await expect(provinces).toHaveCount(34);
  await expect(page.getByRole("link", { name: "湖北省，5 条，1 个来源" })).toHaveAttribute(
    "href",
    "/regions/420000",
  );
  await expect(page.getByRole("link", { name: "浙江省，未提及" })).toHaveAttribute("href", "/regions/330000");
  for (const name of ["台湾", "香港", "澳门"])
    await expect(page.getByRole("main").getByRole("link", { name, exact: true })).toBeVisible();
});

test("says what is not known instead of zero @reading", async ({ page }) => {
  await page.goto("/?period=patent-week-13");
  await expect(page.getByText("13 / 34 个省级区域有记载")).toBeVisible();
  await expect(page.getByText("其余 21 个省级区域未被提及，这不表示没有举办")).toBeVisible();
  await page.goto("/?layer=stated");
  await expect(page.getByRole("row", { name: /重庆.*80 项/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /湖北.*提及但无数量/ })).toBeVisible();
});

test("prints the year of every figure in the newest layer @reading", async ({ page }) => {
  await page.goto("/?layer=latest");
  await expect(page.getByText("颜色表示金额，每个数字旁写着它自己的年份")).toBeVisible();
  const rows = page.getByRole("table").first().getByRole("row");
  for (const text of (await rows.allInnerTexts()).slice(1)) expect(text).toMatch(/(19|20)\d\d年/);
});

test("shows the tile grid with the same rows @reading", async ({ page }) => {
  await page.goto("/?period=patent-week-13&view=tiles");
  await expect(page.getByRole("group", { name: "简报记载活动" }).getByRole("link")).toHaveCount(34);
  await expect(page.getByRole("row", { name: /湖南 10 条/ })).toBeVisible();
});

test("a broken address shows the default view and says what was left out @reading", async ({ page }) => {
  await page.goto("/?layer=heat&period=%00");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/来源记载了 34 个省份的 \d+ 条活动/);
  await expect(page.getByText("layer=heat 看不懂")).toBeVisible();
});

test("ECharts comes on the first pointer, in the same box, and not before", async ({ page, isMobile }) => {
  test.skip(isMobile, "a touch screen has no pointer that hovers");
  const scripts: string[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.url());
  });
  await page.goto("/");
  await expect(page.getByRole("link", { name: /^湖北省/ })).toBeVisible();
  await page.waitForLoadState("load");
  const before = scripts.length;
  const link = page.getByRole("link", { name: /^河南省/ });
  const box = await link.boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(page.locator("[data-painted]")).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2 + 3, (box?.y ?? 0) + (box?.height ?? 0) / 2 + 3);
  await expect(page.getByText("河南省", { exact: true })).toBeVisible();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(page).toHaveURL("/regions/410000");
});

test("a period without data is said in words, with the nearest that have some as links", async ({ page }) => {
  const answer = await page.goto("/?layer=ip_pledge_amount&period=2003");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("知识产权质押融资额：没有 2003 年的数据");
  const nearest = page.getByRole("note").getByRole("link");
  const year = await nearest.first().textContent();
  await nearest.first().click();
  await expect(page).toHaveURL(`/?layer=ip_pledge_amount&period=${year}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${year} 年知识产权质押融资额`);
});

test("what the page holds is never asked for again, and what is hidden stays hidden", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "a touch screen has no pointer that hovers");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/v1/")) asked.push(request.url());
  });
  await page.goto("/?layer=patent_pledge_amount&period=2015&inferred=hide");
  await page.getByRole("link", { name: /^湖北省/ }).focus();
  await expect(page.locator("[data-painted]")).toBeVisible();
  await page.getByRole("list", { name: "时间" }).getByRole("link").first().hover();
  await page.getByRole("list", { name: "图层" }).getByRole("link").first().hover();
  await page.waitForLoadState("networkidle");
  expect(asked.length).toBeGreaterThan(2);
  expect(new Set(asked).size).toBe(asked.length);
  for (const address of asked) {
    expect(address).toMatch(/\/api\/v1\/map\?.*inferred=hide/);
    expect(address).not.toContain("period=2015");
  }
});
