import { expect, test } from "./fixtures";

test("compares 东莞 with itself: a change, and a progress that is no 同比 @reading", async ({ page }) => {
  await page.goto("/financing?regions=441900");
  const changes = page.getByRole("listitem").filter({ hasText: "东莞：" });
  await expect(changes.filter({ hasText: "2018年较2017年" })).toContainText("−58.0%");
  await expect(changes.filter({ hasText: "截至2019年10月" })).toContainText("不作同比");
  await expect(changes.filter({ hasText: "截至2019年10月" })).toContainText(
    "进度，非同比：相当于上一年全年的 102.6%，起点按当年累计推定",
  );
});

test("every computed number opens its working @reading", async ({ page }) => {
  await page.goto("/financing?regions=441900");
  const working = page.getByRole("group").filter({ hasText: "计算过程" }).first();
  await working.getByText("计算过程").click();
  await expect(working).toContainText("(27.273597 − 64.9319) ÷ 64.9319");
  await expect(working.getByRole("link", { name: "27.273597 亿元" })).toHaveAttribute(
    "href",
    /\/sources\/cnipa-2019-12\/records\/441900-/,
  );
});

test("refuses 东莞 against 苏州 with three reasons @reading", async ({ page }) => {
  await page.goto("/financing?regions=441900,320500");
  const refused = page.getByRole("article").filter({ hasText: "东莞与苏州没有可比的数字" });
  const pair = refused.getByRole("listitem").filter({ hasText: "接近 24 亿元" });
  for (const reason of ["客体不同：专利 / 知识产权", "业务不同：质押融资额 / 贷款发放", "期间未载明"])
    await expect(pair).toContainText(reason);
  await expect(page.locator("[data-axis='专利·质押融资额·元']").getByText("苏州")).toHaveCount(0);
});

test("adds and removes regions, keeping their order in the address @reading", async ({ page }) => {
  await page.goto("/financing?regions=441900");
  await page.getByLabel("添加比较的地区").fill("武汉");
  await page.getByRole("button", { name: "添加地区" }).click();
  await expect(page).toHaveURL("/financing?regions=441900,420100");
  await page.getByRole("link", { name: "去掉东莞" }).click();
  await expect(page).toHaveURL("/financing?regions=420100");
  await page.goBack();
  await expect(page).toHaveURL("/financing?regions=441900,420100");
});

test("shows 2015's provinces and 2021's cities in one click @reading", async ({ page }) => {
  await page.goto("/financing");
  await page.getByRole("link", { name: "2015 年各省专利质押融资额" }).click();
  await expect(page).toHaveURL("/financing?indicator=patent_pledge_amount&view=year&period=2015");
  await expect(page.getByRole("heading", { name: /省级 已收录 10 个地区/ })).toBeVisible();
  await page.getByRole("link", { name: "2021 年各市知识产权质押融资额" }).click();
  await expect(page.getByRole("heading", { name: /知识产权质押融资额 · 地级 已收录 5 个地区/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /贷款发放.* 已收录 2 个地区/ })).toBeVisible();
});

test("hides what is known only from reposts @reading", async ({ page }) => {
  await page.goto("/financing?indicator=ip_pledge_amount&view=year&period=2021");
  await expect(page.getByRole("row", { name: /杭州/ })).toBeVisible();
  await page.getByText("更多筛选").click();
  await page.getByRole("link", { name: "隐藏转引" }).click();
  await expect(page).toHaveURL(/sources=direct/);
  await expect(page.getByRole("row", { name: /杭州/ })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("row", { name: /杭州/ })).toBeVisible();
});

test("surplus, repeated and unknown regions are named and left out @reading", async ({ page }) => {
  await page.goto("/financing?regions=441900,441900,999999,110000,120000,310000,320000,330000,340000");
  await expect(
    page.getByText("最多比较六个地区，且每个只算一次，已略去：441900、330000、340000"),
  ).toBeVisible();
  await expect(page.getByText("没有代码为 999999 的地区，已略去")).toBeVisible();
});

test("an indicator that none of the regions has shows nothing and says so @reading", async ({ page }) => {
  await page.goto("/financing?regions=441900&indicator=copyright_pledge_amount");
  await expect(page.getByText("这些地区在当前筛选下没有可画的数字")).toBeVisible();
});

test("units are converted with the word, the literal stays @reading", async ({ page }) => {
  await page.goto("/financing?regions=441900&unit=yuan");
  await expect(page.getByText("6,493,190,000 元（换算）")).toBeVisible();
  await expect(page.getByRole("link", { name: "64.9319 亿元" }).first()).toBeVisible();
});

test("sources that contradict each other are both shown @reading", async ({ page }) => {
  await page.goto("/financing?regions=100000&indicator=ip_pledge_count");
  const conflict = page.getByRole("note").filter({ hasText: "有不同说法" });
  await expect(conflict).toContainText("12,093");
  await expect(conflict).toContainText("12,039");
});

test("a region without the chosen indicator is named, with what is known of it instead @reading", async ({
  page,
}) => {
  await page.goto("/financing?regions=441900,320500&indicator=patent_pledge_amount");
  await expect(page.getByText("苏州没有这一口径的数字，已收录的是：知识产权质押融资额")).toBeVisible();
});

test("growth that does not chain is shown beside the figures, and none is computed @reading", async ({
  page,
}) => {
  await page.goto("/financing?regions=430000&indicator=ip_pledge_amount");
  const check = page.getByRole("note").filter({ hasText: "+30.1%" });
  await expect(check).toContainText("照此反推，2019年应约为 31.9 亿元；已收录的是 33亿元");
  const pair = page.getByRole("listitem").filter({ hasText: "2020年较2019年" });
  await expect(pair).toContainText("不计算（来源不同，变化只照来源自己的说法");
});

test("the index stands on a base year where that is legal @reading", async ({ page }) => {
  await page.goto("/financing?regions=441900&view=index&base=2017");
  await expect(page.getByRole("row", { name: /东莞 2018年 42(?!\d)/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /2019年10月/ })).toHaveCount(0);
});

test("what is known of 湖北 and what is not can be read from its page @reading", async ({ page }) => {
  await page.goto("/regions/420000");
  await expect(page.getByRole("heading", { name: "湖北的质押融资" })).toBeVisible();
  await expect(page.getByText("各地数字的来源、口径与年份不同")).toBeVisible();
});

test("opens on the year and indicator that most cities share, before any choice @reading", async ({ page }) => {
  await page.goto("/financing");
  const heading = page.getByRole("heading", { name: /^2021 年 · 知识产权质押融资额 · 地级/ });
  await expect(heading).toBeVisible();
  await expect(page.getByText("5 个城市有 2021 年全年的确数（知识产权质押融资额）")).toBeVisible();
  const rows = page.getByRole("table").first().getByRole("row");
  await expect(rows.nth(1)).toContainText("168.5亿元");
  await expect(page.getByRole("note").filter({ hasText: "广州2021年" })).toContainText("超过 100 亿元");
  const top = (await heading.boundingBox())?.y ?? 0;
  const choices = (await page.getByRole("heading", { name: "比较别的" }).boundingBox())?.y ?? 0;
  expect(top).toBeLessThan(choices);
});

test("only a region with figures can be added, and each says how many it has @reading", async ({ page }) => {
  await page.goto("/financing");
  await page.getByText(/^有数字的 \d+ 个地区$/).click();
  await expect(page.getByRole("listitem").filter({ hasText: /^东莞 \d+ 个数字$/ })).toBeVisible();
  await page.goto("/financing/add?q=三沙");
  await expect(page).toHaveURL(/add/);
  await expect(page.getByText("没有收录不等于没有发生")).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem").getByRole("link")).toHaveCount(0);
});

test("the strip names the chosen among all known, and the nation stands apart @reading", async ({ page }) => {
  await page.goto("/financing?regions=100000,330100&indicator=ip_pledge_amount");
  const strip = page.getByRole("figure").filter({ hasText: "在已知的地区中" });
  await expect(strip).toHaveCount(1);
  await expect(strip).toContainText("已知 5 个地级地区");
  await expect(strip).toContainText("杭州 168.5亿元");
  const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
  expect(headings[0]).toBe("知识产权质押融资额");
  expect(headings[1]).toBe("知识产权质押融资额 · 全国");
});
