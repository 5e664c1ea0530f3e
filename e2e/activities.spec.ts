import type { Page } from "playwright/test";
import { expect, test } from "./fixtures";

/** How many activities the interface has for the same filters. */
async function totalOf(page: Page, query: string): Promise<number> {
  return (await (await page.request.get(`/api/v1/activities?limit=1&${query}`)).json()).total;
}

test("narrows the list by facets and widens it again @reading", async ({ page }) => {
  const [all, launches, early] = [
    await totalOf(page, ""),
    await totalOf(page, "type=launch"),
    await totalOf(page, "type=launch&when=before"),
  ];
  expect(new Set([all, launches, early]).size).toBe(3);
  await page.goto("/activities");
  await expect(page.getByText(`条目 ${all} 条`)).toBeVisible();
  await page.getByRole("link", { name: /^启动仪式/ }).click();
  await expect(page).toHaveURL("/activities?type=launch");
  await expect(page.getByText(`条目 ${launches} 条`)).toBeVisible();
  await page.getByRole("link", { name: /^早于窗口/ }).click();
  await expect(page).toHaveURL("/activities?type=launch&when=before");
  await expect(page.getByText(`条目 ${early} 条`)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(`条目 ${launches} 条`)).toBeVisible();
  await page.getByRole("link", { name: "清除全部筛选" }).click();
  await expect(page.getByText(`条目 ${all} 条`)).toBeVisible();
});

test("counts of a facet are what choosing it leaves @reading", async ({ page }) => {
  await page.goto("/activities?region=430000");
  const facet = page.getByRole("link", { name: /^培训 \d+$/ });
  const count = Number((await facet.innerText()).replaceAll(/\D/g, ""));
  await facet.click();
  await expect(page.getByText(`条目 ${count} 条`)).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(count);
});

test("pages through all activities, each with its region and citation @reading", async ({ page }) => {
  const seen = new Set<string>();
  const total = await totalOf(page, "");
  await page.goto("/activities");
  for (;;) {
    for (const article of await page.getByRole("article").all()) {
      seen.add((await article.getAttribute("data-activity")) ?? "");
      await expect(article.getByRole("link", { name: /出处/ })).toHaveAttribute(
        "href",
        /^\/sources\/.+\/records\/.+/,
      );
    }
    const next = page.getByRole("link", { name: "下一页" });
    if ((await next.count()) === 0) break;
    await next.click();
    await expect(page.getByText(`条目 ${total} 条`)).toBeVisible();
  }
  expect(seen.size).toBe(total);
});

test("filters that leave nothing say which one to give up @reading", async ({ page }) => {
  await page.goto("/activities?region=310000&type=openday");
  await expect(page.getByText("没有剩下任何条目")).toBeVisible();
  await page.getByRole("link", { name: "去掉“开放日”" }).click();
  await expect(page).toHaveURL("/activities?region=310000");
});

test("a citation leads to its sentence, and from there to the record in its source @reading", async ({
  page,
}) => {
  await page.goto("/activities/pw13-hunan-08");
  await page.goto((await page.getByRole("link", { name: /^出处/ }).getAttribute("href")) ?? "");
  await expect(page).toHaveURL("/sources/cnipa-2019-12/records/pw13-hunan-08");
  await page.getByRole("link", { name: "在来源的记录里查看" }).click();
  await expect(page).toHaveURL("/sources/cnipa-2019-12#pw13-hunan-08");
  await expect(page.locator("#pw13-hunan-08")).toBeInViewport();
});

test("what is inferred can be hidden, with what rests on it @reading", async ({ page }) => {
  await page.goto("/activities?type=launch&campaign=patent-week-13");
  await page.getByRole("link", { name: "隐藏推定的内容" }).click();
  await expect(page).toHaveURL("/activities?type=launch&campaign=patent-week-13&inferred=hide");
  await expect(page.getByText("条目 7 条")).toBeVisible();
  await expect(page.getByRole("main").getByText("推定", { exact: true })).toHaveCount(0);
  await expect(page.locator("main time")).toHaveCount(0);
  await page.goto("/regions/441900?inferred=hide");
  await expect(page.getByText(/已隐藏 \d+ 条期间为推定的数字/)).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("起点推定");
  await page.getByRole("link", { name: "显示推定的内容" }).click();
  await expect(page).toHaveURL("/regions/441900");
  await expect(page.getByRole("main")).toContainText("起点推定");
  await page.goto("/financing?regions=441900&inferred=hide");
  await expect(page.getByText("已隐藏 1 条期间为推定的数字")).toBeVisible();
});

test("the interface hides what is inferred by the same parameter", async ({ request }) => {
  const get = async (path: string) => (await request.get(`/api/v1/${path}`)).json();
  const all = await get("observations?city=441900&limit=200");
  const stated = await get("observations?city=441900&limit=200&inferred=hide");
  const rests = (row: { startInferred: boolean; endInferred: boolean }) => row.startInferred || row.endInferred;
  expect(stated.total).toBe(all.total - all.data.filter(rests).length);
  expect(stated.data.filter(rests)).toEqual([]);
  const { data } = await get("activities?limit=200&inferred=hide");
  for (const { yearInferred, startsOn } of data) expect(yearInferred && startsOn !== null).toBe(false);
  const counts = async (query: string) => (await get(`map?layer=recorded${query}`)).coverage;
  expect(await counts("&inferred=hide")).toEqual(await counts(""));
  expect((await request.get("/api/v1/map?inferred=perhaps")).status()).toBe(400);
});

test("a page past the last is named, and the last one stands @reading", async ({ page }) => {
  for (const path of ["/activities", "/about/changes"]) {
    await page.goto(`${path}?page=99`);
    await expect(page.getByText(/没有第 99 页：共 \d+ 页，以下是最后一页。/)).toBeVisible();
    await page.goto(path);
    await expect(page.getByText(/没有第/)).toHaveCount(0);
  }
  await page.goto("/sources/cnipa-2019-12?part=9");
  await expect(page.getByText("没有第 9 页：共 1 页，以下是最后一页。")).toBeVisible();
});
