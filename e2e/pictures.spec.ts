import { expectAccessible } from "./axe";
import type { Download, Page } from "playwright/test";
import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures";

async function download(page: Page, name: string, part = "main"): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(part).getByRole("link", { name, exact: true }).first().click(),
  ]);
  return file;
}

/** Width and height of a PNG, out of its header. */
async function sizeOf(file: Download): Promise<[width: number, height: number]> {
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const pages = [
  { path: "/", name: "知运图-全部记载活动-全国" },
  { path: "/?layer=patent_pledge_amount&period=2017", name: "知运图-2017-年专利质押融资额-全国" },
  { path: "/regions/420000", part: "#map", name: "知运图-全部记载活动-湖北" },
  { path: "/financing?regions=441900", name: "知运图-东莞-专利质押融资额" },
];

for (const { path, name, part } of pages) {
  test(`${path} gives its picture as PNG and SVG under a name that says what it is`, async ({ page }) => {
    await page.goto(path);
    const png = await download(page, "下载 PNG", part);
    expect(png.suggestedFilename()).toBe(`${name}.png`);
    const [width, height] = await sizeOf(png);
    expect(width).toBe(2400);
    expect(height).toBeGreaterThan(700);
    const svg = await download(page, "SVG", part);
    expect(svg.suggestedFilename()).toBe(`${name}.svg`);
    const text = await readFile(await svg.path(), "utf8");
    expect(text).toMatch(/^<\?xml .*\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).toContain("来源：");
  });
}

test("the picture follows the layer that was chosen without leaving the page", async ({ page }) => {
  await page.goto("/");
  await page.getByText("看什么").click();
  await page.getByRole("link", { name: /^最近一次已知融资额/ }).click();
  await expect(page).toHaveURL("/?layer=latest");
  await expect(page.getByRole("link", { name: "SVG", exact: true })).toHaveAttribute(
    "href",
    "/pictures/map.svg?layer=latest",
  );
});

test("the code to embed is there to copy, and shows what it promises @reading", async ({ page, baseURL }) => {
  await page.goto("/regions/420000");
  await page.locator("#map").getByText("嵌入", { exact: true }).click();
  const code = await page.getByRole("textbox", { name: /把这段代码放进网页/ }).inputValue();
  expect(code).toContain(`<iframe src="${baseURL}/embed/regions/420000?layer=recorded&amp;`);
  await page.goto("/embed/map"); // a page without our program, which would take over what is set into it
  await page.setContent(code);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText(/^来源：.*国家知识产权局运用促进司/)).toBeVisible();
  await expect(frame.getByRole("link", { name: /全部数字与出处/ })).toHaveAttribute(
    "href",
    /\/regions\/420000/,
  );
});

/** One directive of an answer's policy. */
const directiveOf = (headers: { [name: string]: string }, name: string) =>
  (headers["content-security-policy"] ?? "").split("; ").find((directive) => directive.startsWith(name));

const embeds = [
  "/embed/map",
  "/embed/map?layer=latest",
  "/embed/map?view=tiles",
  "/embed/regions/460000",
  "/embed/financing?regions=441900",
  "/embed/financing?view=year&period=2015&level=province",
];

for (const path of embeds) {
  test(`${path} keeps its source in sight, passes axe, and needs no sideways scroll`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 400 });
    const answer = await page.goto(path);
    expect(directiveOf(answer?.headers() ?? {}, "frame-ancestors")).toBe("frame-ancestors *");
    expect(directiveOf(answer?.headers() ?? {}, "script-src")).toBe("script-src 'self'");
    expect(answer?.headers()["set-cookie"]).toBeUndefined();
    await expect(page.getByRole("banner")).toHaveCount(0);
    await expect(page.getByText(/^来源：/)).toBeInViewport();
    await expect(page.getByRole("link", { name: /全部数字与出处/ })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(page);
  });
}

test("only embeds may be framed elsewhere", async ({ request }) => {
  for (const path of ["/", "/regions/420000", "/financing", "/api/v1/map"])
    expect(directiveOf((await request.get(path)).headers(), "frame-ancestors")).toBe("frame-ancestors 'self'");
});

for (const path of ["/", "/regions/420000", "/regions/441900", "/financing?regions=441900"]) {
  test(`a shared link to ${path} shows a picture of the sizes it promises`, async ({ page, request }) => {
    await page.goto(path);
    const images = await page.locator("meta[property='og:image']").all();
    expect(images).toHaveLength(2);
    for (const [index, image] of images.entries()) {
      const address = (await image.getAttribute("content")) ?? "";
      const answer = await request.get(address);
      expect(answer.headers()["content-type"]).toBe("image/png");
      const bytes = await answer.body();
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, index === 0 ? 630 : 1200]);
    }
    await expect(page.locator("meta[name='twitter:card']")).toHaveAttribute("content", "summary_large_image");
  });
}

test("what cannot be drawn is refused with what is allowed", async ({ request }) => {
  for (const [path, parameter] of [
    ["/pictures/map.svg?layer=heat", "layer"],
    ["/pictures/map.png?layer=patent_pledge_amount&period=1999", "period"],
    ["/pictures/map.svg?colour=red", "colour"],
    ["/pictures/financing.svg?regions=999999", "regions"],
    ["/pictures/financing.svg?regions=441900&view=table", "view"],
    ["/embed/financing?regions=441900&panel=x", "panel"],
  ]) {
    const answer = await request.get(path ?? "");
    expect(answer.status()).toBe(400);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ title: "参数有误", parameter });
  }
  for (const path of ["/pictures/atlas.svg", "/pictures/regions/820000.png", "/pictures/share/map-1x1.png"])
    expect((await request.get(path)).status()).toBe(404);
});

test("a picture is not sent twice", async ({ request }) => {
  const first = await request.get("/pictures/map.svg");
  const { etag } = first.headers();
  expect(etag).toBeDefined();
  const again = await request.get("/pictures/map.svg", { headers: { "if-none-match": etag ?? "" } });
  expect(again.status()).toBe(304);
});
