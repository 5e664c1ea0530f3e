import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./fixtures";

const pages = [
  "/",
  "/?layer=patent_pledge_amount&period=2015",
  "/?layer=latest",
  "/?view=tiles",
  "/regions/420000",
  "/regions/441900",
  "/regions/441900?inferred=hide",
  "/regions/540000",
  "/regions/130600-xiongan",
  "/financing",
  "/financing?regions=441900,320500",
  "/financing?indicator=ip_pledge_amount&view=year&period=2021",
  "/financing?regions=100000&view=table",
  "/activities",
  "/activities/pw13-hubei-01",
  "/sources",
  "/sources/cnipa-2019-12",
  "/sources/cnipa-2019-12/records/441900-patent_pledge_amount-2018",
  "/about",
  "/about/changes",
  "/data",
  "/search?q=hb",
  "/nowhere",
];

for (const path of pages) {
  test(`${path} passes axe with every rule, light and dark`, async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`),
      ).toEqual([]);
    }
  });

  test(`${path} needs no sideways scroll @reading`, async ({ page }) => {
    await page.goto(path);
    const surplus = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(surplus).toBe(0);
  });

  test(`${path} never bares an approximate figure or a partial percentage @reading`, async ({ page }) => {
    await page.goto(path);
    const text = (await page.locator("body").innerText()).replaceAll(/接近 24 亿元|近24/g, "");
    expect(text).not.toMatch(/(?<![\d.])24 ?亿元/);
    for (const line of text.split("\n").filter((item) => item.includes("102.6%")))
      expect(line).toContain("进度，非同比");
  });
}
