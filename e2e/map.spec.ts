import { expect, test } from "./fixtures";

test("reads the map and changes its layer, and goes back @reading", async ({ page }) => {
  await page.goto("/");
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  expect(heading).toMatch(/^来源记载了 34 个省份的 \d{3} 条活动$/);
  await expect(page.getByRole("row", { name: /湖南 \d+ 条/ })).toBeVisible();
  await page.getByText("看什么").click();
  await page
    .getByRole("list", { name: "质押融资" })
    .getByRole("link", { name: /^专利质押融资额/ })
    .click();
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
  await page.getByText("看什么").click();
  await page.getByRole("list", { name: "活动", exact: true }).getByRole("link").first().hover();
  await page.waitForLoadState("networkidle");
  expect(asked.length).toBeGreaterThan(2);
  expect(new Set(asked).size).toBe(asked.length);
  for (const address of asked) {
    expect(address).toMatch(/\/api\/v1\/map\?.*inferred=hide/);
    expect(address).not.toContain("period=2015");
  }
});

test("the nation's newest figure stands first, and its sentence is one step away @reading", async ({
  page,
}) => {
  await page.goto("/");
  const lead = page.getByRole("main").getByText(/^2023年全国知识产权质押融资/);
  await expect(lead).toBeVisible();
  await expect(page.getByText("2024年前三季度").first()).toContainText("非全年，不与全年相比");
  await expect(lead.getByRole("link", { name: "8539.9亿元" })).toHaveAttribute(
    "href",
    /^\/sources\/[a-z0-9-]+\/records\//,
  );
});

test("one line of choices: every layer by its family with how many it knows, each step with its count", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "the line breaks on a phone");
  await page.goto("/?layer=pct_applications");
  const boxes = await Promise.all(
    [
      page.locator("main nav summary"),
      page.getByRole("list", { name: "时间" }),
      page.getByRole("list", { name: "视图" }),
    ].map((part) => part.boundingBox()),
  );
  const [menu, steps, views] = boxes.map((box) => (box === null ? 0 : box.y + box.height / 2));
  expect(Math.abs((menu ?? 0) - (steps ?? 99))).toBeLessThan(16);
  expect(Math.abs((menu ?? 0) - (views ?? 99))).toBeLessThan(16);
  expect((await page.locator("[data-map]").boundingBox())?.y).toBeLessThan(260);
  await expect(page.getByRole("list", { name: "时间" }).getByRole("link").first()).toHaveText(/^202334$/);
  await page.getByText("看什么").click();
  for (const family of ["活动", "质押融资", "拥有与申请", "各地最近一次"])
    await expect(page.getByRole("list", { name: family, exact: true })).toBeVisible();
  await page
    .getByRole("list", { name: "拥有与申请" })
    .getByRole("link", { name: /^马德里/ })
    .first()
    .click();
  await expect(page).toHaveURL(/layer=madrid/);
  await expect(page.locator("main nav details[open]")).toHaveCount(0);
});

test("the years play from the start, without a choice before @reading", async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, "a button that plays needs a program");
  await page.goto("/?layer=pct_applications&period=2022");
  await page.getByRole("button", { name: "播放" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2023 年");
});

test("three cards lead on: cities, the newest edition, what was added @reading", async ({ page }) => {
  await page.goto("/");
  for (const [link, address] of [
    [/^看全部 \d+ 个城市/, /\/financing$/],
    ["看这一届的地图", /\?period=/],
    ["看新增与更正", /\/about\/changes$/],
  ] as const)
    await expect(page.getByRole("main").getByRole("link", { name: link })).toHaveAttribute("href", address);
});
