import { expectAccessible } from "./axe";
import { findStray } from "./chinese";
import { expect, test } from "./fixtures";

const pages = [
  "/en",
  "/en?layer=patent_pledge_amount&period=2015",
  "/en?layer=valid_invention_patents",
  "/en?layer=latest",
  "/en?layer=stated&period=patent-week-13",
  "/en?layer=recorded&period=patent-week-13",
  "/en?layer=recorded&period=patent-week-99",
  "/en?layer=%E6%B9%96%E5%8C%97&view=tiles",
  "/en/regions/420000",
  "/en/regions/441900",
  "/en/regions/441900?inferred=hide",
  "/en/regions/540000",
  "/en/regions/100000",
  "/en/regions/130600-xiongan",
  "/en/financing",
  "/en/financing?regions=441900,420100",
  "/en/financing?regions=441900,320500,999999&unit=wan",
  "/en/financing?indicator=ip_pledge_amount&view=year&period=2021",
  "/en/financing?regions=441900&view=index&base=2017",
  "/en/financing?regions=100000&view=table",
  "/en/financing/add?q=suzhou",
  "/en/activities",
  "/en/activities?region=420000&when=before",
  "/en/activities?inferred=hide&page=99",
  "/en/activities/pw13-hubei-01",
  "/en/sources",
  "/en/sources/cnipa-2019-12",
  "/en/sources/cnipa-2019-12/records/441900-patent_pledge_amount-2018",
  "/en/about",
  "/en/about/changes",
  "/en/data",
  "/en/search?q=hb",
  "/en/search?q=zzzz",
  "/en/search?q=%E6%B2%A1%E6%9C%89",
];

test("whatever is Chinese on an English page says so, and no link of it leaves the language", async ({
  page,
  request,
  isMobile,
}) => {
  test.skip(isMobile, "the same documents");
  test.setTimeout(300_000);
  const linked = new Set<string>();
  for (const path of pages) {
    const answer = await request.get(path);
    const html = await answer.text();
    expect.soft([path, answer.status(), await findStray(page, html, "en")]).toEqual([path, 200, []]);
    for (const [, href = ""] of html.matchAll(/\shref="(\/en\/[^"?#]+)"/g)) linked.add(href);
  }
  const records = [...linked].filter((href) => /\/(records|activities)\//.test(href));
  const others = [...linked].filter((href) => !records.includes(href) && !pages.includes(href));
  const some = (hrefs: readonly string[], step: number) => hrefs.filter((_, index) => index % step === 0);
  for (const path of [...some(others, 5), ...some(records, 40)]) {
    const html = await (await request.get(path)).text();
    expect.soft([path, await findStray(page, html, "en")]).toEqual([path, []]);
  }
  expect(others.length).toBeGreaterThan(50);
});

test("the same look finds what is Chinese where it is not said to be", async ({ page, request, isMobile }) => {
  test.skip(isMobile, "the same documents");
  const html = (await (await request.get("/")).text()).replaceAll('lang="zh-CN"', 'lang="en"');
  const found = (await findStray(page, html, "en")).join("\n");
  for (const kind of ["<h1>", "[aria-label]", "[content]", "leaves the language: /regions/"])
    expect(found).toContain(kind);
});

test("an address of no language, of two, or of the first by name is none", async ({ request, isMobile }) => {
  test.skip(isMobile, "answers without a screen");
  for (const path of [
    "/zh",
    "/zh/financing",
    "/en/en",
    "/en/zh",
    "/fr",
    "/fr/about",
    "/en/desk",
    "/en/api/v1/map",
  ])
    expect([path, (await request.get(path)).status()]).toEqual([path, 404]);
  expect((await request.get("/en/", { maxRedirects: 0 })).status()).toBe(308);
  const lost = await (await request.get("/en/regions/429999")).text();
  expect(await lost).toContain("There is no such page");
  expect((await request.get("/en", { headers: { "accept-language": "zh-CN" } })).headers()["vary"]).not.toMatch(
    /language/i,
  );
});

test("each page names its twins, and its own address as the one address", async ({ page, baseURL }) => {
  await page.goto("/en/financing?view=table&regions=441900&stray=1");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    `${baseURL}/en/financing?regions=441900&view=table`,
  );
  const twins = { "zh-CN": "", en: "/en", "x-default": "" };
  for (const [lang, prefix] of Object.entries(twins))
    await expect(page.locator(`link[rel="alternate"][hreflang="${lang}"]`)).toHaveAttribute(
      "href",
      `${baseURL}${prefix}/financing?regions=441900&view=table`,
    );
  await page.goto("/financing?regions=441900&view=table");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveAttribute(
    "href",
    `${baseURL}/en/financing?regions=441900&view=table`,
  );
});

test("the switch keeps the view, both ways @reading", async ({ page }) => {
  await page.goto("/regions/420000?layer=patent_pledge_amount&inferred=hide");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/regions\/420000\?layer=patent_pledge_amount&inferred=hide$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hubei Province");
  await page.getByRole("link", { name: "中文", exact: true }).click();
  await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/regions\/420000\?layer=patent_pledge_amount&inferred=hide$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("湖北省");
});

test("who reads no Chinese finds the map, compares two cities, reads why not, and follows a figure to its sentence @reading", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Sources tell of");
  await page.getByText("Show").click();
  await page.getByRole("list", { name: "Pledge financing" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/en\?layer=/);
  await page.getByRole("link", { name: "Compare financing" }).click();
  for (const city of ["dongguan", "wuhan"]) {
    await page.getByRole("main").getByRole("searchbox").fill(city);
    await page.getByRole("button", { name: "Add region" }).click();
    await expect(page).toHaveURL(new RegExp(city === "wuhan" ? "420100" : "441900"));
  }
  const refusals = page.getByRole("region", { name: "What cannot be compared" });
  await expect(refusals).toContainText("Dongguan and Wuhan have no figures that can be compared");
  await expect(refusals).toContainText("different business");
  await page.goto("/en/regions/441900");
  const figure = page.getByRole("link", { name: "CNY 6.49319 billion" }).first();
  await expect(figure.locator("xpath=following-sibling::small[1]")).toHaveText("(64.9319 亿元)");
  await page.goto((await figure.getAttribute("href")) ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dongguan · Patent pledge financing · 2017");
  await expect(page.getByRole("main")).toContainText("Written as CNY 6.49319 billion");
});

test("the map drawn in the browser stays in the language", async ({ page, isMobile }) => {
  test.skip(isMobile, "a mouse");
  await page.goto("/en?layer=patent_pledge_amount");
  await page.locator("[data-map]").hover();
  await expect(page.locator("[data-painted]")).toBeVisible();
  await page.getByRole("list", { name: "Period" }).getByRole("link", { name: /^2015/ }).click();
  await expect(page).toHaveURL(/\/en\?layer=patent_pledge_amount&period=2015$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Patent pledge financing, 2015: known for 10 province-level regions",
  );
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  expect(await findStray(page, await page.content(), "en")).toEqual([]);
});

for (const path of pages.filter((_, index) => index % 3 === 0)) {
  test(`${path} needs no sideways scroll`, async ({ page }) => {
    await page.goto(path);
    const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(surplus).toBeLessThanOrEqual(0);
  });
}

for (const path of ["/en", "/en/financing?regions=441900,420100", "/en/activities", "/en/about"]) {
  test(`${path} passes axe with every rule, light and dark`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}
