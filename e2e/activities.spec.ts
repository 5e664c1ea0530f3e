import { expect, test } from "./fixtures";

test("narrows the list by facets and widens it again @reading", async ({ page }) => {
  await page.goto("/activities");
  await expect(page.getByText("条目 81 条")).toBeVisible();
  await page.getByRole("link", { name: /^启动仪式/ }).click();
  await expect(page).toHaveURL("/activities?type=launch");
  await expect(page.getByText("条目 7 条")).toBeVisible();
  await page.getByRole("link", { name: /^早于窗口/ }).click();
  await expect(page).toHaveURL("/activities?type=launch&when=before");
  await expect(page.getByText("条目 2 条")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("条目 7 条")).toBeVisible();
  await page.getByRole("link", { name: "清除全部筛选" }).click();
  await expect(page.getByText("条目 81 条")).toBeVisible();
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
    await expect(page.getByText("条目 81 条")).toBeVisible();
  }
  expect(seen.size).toBe(81);
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
