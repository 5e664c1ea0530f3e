import { expect, test } from "./fixtures";

test("drills from the map to 湖北, to an activity, and back @reading", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("row", { name: /湖北/ }).getByRole("link").click();
  await expect(page).toHaveURL("/regions/420000");
  await expect(page.getByRole("heading", { level: 1, name: "湖北省" })).toBeVisible();
  await page.getByRole("link", { name: "“知识产权服务万里行”湖北站活动启动" }).click();
  await expect(page).toHaveURL("/activities/pw13-hubei-01");
  await expect(page.getByText("2019年12月2日推定").first()).toBeVisible();
  await expect(page.getByText(/第 5 页/).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL("/regions/420000");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/来源记载了 34 个省份的 \d+ 条活动/);
});

test("shows what lies before and after the official window @reading", async ({ page }) => {
  await page.goto("/regions/140000");
  await expect(page.getByRole("heading", { name: /第十三届中国专利周开始之前/ })).toBeVisible();
  await page.goto("/regions/460000");
  await expect(page.getByRole("heading", { name: /第十三届中国专利周结束之后/ })).toBeVisible();
});

test("says which sources were silent about a region @reading", async ({ page }) => {
  await page.goto("/regions/540500");
  await expect(page.getByText("已载入的 1 期简报未提及山南的活动。这不表示没有举办。")).toBeVisible();
  await expect(page.getByText("已查看：").first()).toBeVisible();
  await expect(page.getByText("已载入的来源没有提到这里")).toBeVisible();
});

test("a province says in which editions it is not mentioned, and what was read of them @reading", async ({
  page,
}) => {
  await page.goto("/regions/330000");
  const silent = page.locator("[data-silent]");
  await silent.getByText(/另有 \d+ 届的来源没有提到浙江，这不表示没有举办/).click();
  const edition = silent.locator("div", { has: page.getByRole("link", { name: "第十三届中国专利周" }) });
  await expect(edition).toContainText("已查看：");
  await expect(edition.getByRole("link", { name: /知识产权运营工作简报2019年第12期/ })).toBeVisible();
  await page.goto("/regions/420000");
  await expect(page.locator("[data-silent]")).not.toContainText("第十三届中国专利周");
});

test("the nation is not said to be unmentioned: its page leads to the activities of its provinces @reading", async ({
  page,
}) => {
  await page.goto("/regions/100000");
  await expect(page.getByText(/未提及全国/)).toHaveCount(0);
  await page.getByRole("link", { name: "各地的全部活动" }).click();
  await expect(page).toHaveURL("/activities");
});

test("a city keeps loans, funds and subsidies apart from its pledge financing @reading", async ({ page }) => {
  await page.goto("/regions/441900");
  const other = page.getByRole("region", { name: "其他数字（不属于质押融资额）" });
  for (const figure of ["250 万元", "5000 万元", "546.83 万元"])
    await expect(other.getByText(figure)).toBeVisible();
  await expect(
    page.getByRole("region", { name: "东莞的质押融资" }).getByRole("link", { name: "27.273597 亿元" }),
  ).toBeVisible();
  await expect(page.getByRole("navigation", { name: "位置" })).toHaveText("全国广东东莞");
});

test("广西's launch names no city @reading", async ({ page }) => {
  await page.goto("/activities/pw13-guangxi-01");
  await expect(page.getByText("来源没有写明城市")).toBeVisible();
});

test("an unknown region is a 404 that offers its neighbours @reading", async ({ page }) => {
  const response = await page.goto("/regions/429999");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("link", { name: "湖北省" })).toBeVisible();
});

test("finds a region by 汉字, pinyin, initials and code @reading", async ({ page }) => {
  for (const text of ["东莞", "dongguan", "441900"]) {
    await page.goto(`/search?q=${text}`);
    await expect(page).toHaveURL("/regions/441900");
  }
  await page.goto("/search?q=hb");
  await expect(page.getByRole("link", { name: "河北省" })).toBeVisible();
  await expect(page.getByRole("link", { name: "湖北省" })).toBeVisible();
});

test("suggests regions while one types", async ({ page }) => {
  await page.goto("/about");
  await page.getByRole("searchbox", { name: /查地区/ }).pressSequentially("dong", { delay: 60 });
  await expect(page.getByRole("option", { name: /东莞市/ })).toBeVisible();
  await page.getByRole("option", { name: /东莞市/ }).click();
  await expect(page).toHaveURL("/regions/441900");
});

const heights = [
  { address: "/regions/420000", most: 2000 },
  { address: "/regions/441900", most: 1400 },
];
for (const { address, most } of heights)
  test(`${address} is no taller than ${most} pixels of a desk's screen @reading`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, "a phone scrolls");
    await page.goto(address);
    const box = await page.locator("html").boundingBox();
    expect(box?.height).toBeLessThanOrEqual(most);
  });

test("one or two figures are numbers, three are a chart too @reading", async ({ page }) => {
  await page.goto("/regions/420000");
  const panel = (title: string) =>
    page.locator("[data-axis]", { has: page.getByRole("heading", { name: title, exact: true }) });
  await expect(panel("知识产权质押融资额").getByRole("link", { name: "94.19亿元" })).toBeVisible();
  await expect(panel("知识产权质押融资额").locator("svg")).toHaveCount(0);
  await expect(panel("商标质押笔数").locator("svg")).toHaveCount(0);
  await expect(panel("专利质押融资额").getByRole("link", { name: "63.23亿元" })).toBeVisible();
  await expect(panel("专利质押融资额").locator("figure svg").first()).toBeVisible();
  await page.goto("/regions/441900");
  await expect(panel("专利质押融资额").locator("figure svg").first()).toBeVisible();
});

test("a source is named once, and every number leads to it and to its own sentence @reading", async ({
  page,
}) => {
  await page.goto("/regions/420000");
  const holdings = page.getByRole("region", { name: "拥有与申请" });
  await expect(holdings.getByRole("columnheader")).toHaveText(
    ["口径", 2009, 2012, 2013, 2014, 2016, 2017, 2018, 2019, 2021, 2022, 2023].map(String),
  );
  const row = holdings.getByRole("row", { name: /^有效发明专利 件/ });
  await expect(row).toContainText("15448");
  await expect(row).toContainText("9月末17807");
  await expect(row.getByRole("link", { name: "31567" })).toHaveAttribute("href", /\/records\//);
  await row
    .getByRole("link", { name: /^来源 \d+$/ })
    .last()
    .click();
  await expect(page).toHaveURL(/#source-\d+$/);
  await expect(page.locator(":target")).toContainText(
    "Table 8 Distribution of Valid Inventions from Home（2016-12）",
  );
  await expect(page.locator(":target")).toBeVisible();
  const addresses = await page
    .locator("#sources li a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(addresses).toHaveLength(22);
  expect(new Set(addresses).size).toBe(22);
});

test("activities fold after ten and say how many are folded @reading", async ({ page }) => {
  await page.goto("/regions/440000");
  const activities = page.getByRole("region", { name: "广东的活动" });
  await expect(activities.locator("article:visible")).toHaveCount(10);
  await activities.getByText("其余 1 条活动").click();
  await expect(activities.locator("article:visible")).toHaveCount(11);
});

test("a basis that no source states is said once @reading", async ({ page }) => {
  await page.goto("/regions/441900");
  await expect(page.getByText("没有另写统计基础的，来源未载明。")).toHaveCount(1);
  await expect(page.getByRole("main").getByText("未载明", { exact: true })).toHaveCount(0);
});
