import { expectAccessible } from "./axe";
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
  "/about/accessibility",
  "/about/changes",
  "/data",
  "/search?q=hb",
  "/nowhere",
];

for (const path of pages) {
  test(`${path} passes axe with every rule, light and dark`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });

  test(`${path} needs no sideways scroll and bares no approximate figure or partial percentage @reading`, async ({
    page,
  }) => {
    await page.goto(path);
    const surplus = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(surplus).toBe(0);
    const text = (await page.locator("body").innerText()).replaceAll(/接近 24 亿元|近24/g, "");
    expect(text).not.toMatch(/(?<![\d.])24 ?亿元/);
    for (const line of text.split("\n").filter((item) => item.includes("102.6%")))
      expect(line).toContain("进度，非同比");
  });
}
