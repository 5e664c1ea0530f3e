import { expect, test } from "./fixtures";

test("robots.txt keeps the desk out and names the sitemap", async ({ request, baseURL }) => {
  const answer = await request.get("/robots.txt");
  expect(answer.headers()["content-type"]).toContain("text/plain");
  const text = await answer.text();
  expect(text).toContain("Disallow: /desk");
  expect(text).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});

test("the sitemap names every region with records and every source, and each answers", async ({
  request,
  baseURL,
}) => {
  const answer = await request.get("/sitemap.xml");
  expect(answer.headers()["content-type"]).toContain("xml");
  const found = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? "");
  expect(new Set(found).size).toBe(found.length);
  for (const path of ["/", "/financing", "/regions/420000", "/regions/441900", "/sources/cnipa-2019-12"])
    expect(found).toContain(path === "/" ? `${baseURL}/` : `${baseURL}${path}`);
  for (const address of found.filter((_, index) => index % 12 === 0)) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
});

test("pages name their own address without what they ignore, and the feed of changes", async ({ page }) => {
  await page.goto("/regions/420000?inferred=hide&stray=1");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    /\/regions\/420000\?inferred=hide$/,
  );
  await page.goto("/sources");
  await expect(page.locator('link[rel="alternate"][type="application/atom+xml"]')).toHaveAttribute(
    "href",
    /\/about\/changes\.atom$/,
  );
});

test("the icon has an address of its own for whoever asks for one", async ({ request }) => {
  const answer = await request.get("/favicon.ico");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toContain("image/svg+xml");
});
