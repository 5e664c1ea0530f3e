import { expect, test } from "./fixtures";

test("robots.txt keeps the desk out and names the sitemap", async ({ request, baseURL }) => {
  const answer = await request.get("/robots.txt");
  expect(answer.headers()["content-type"]).toContain("text/plain");
  const text = await answer.text();
  expect(text).toContain("Disallow: /desk");
  expect(text).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});

test("the sitemap names regions and sources with records, and indicators as what shows them; each answers", async ({
  request,
  baseURL,
  isMobile,
}) => {
  test.skip(isMobile, "the same file");
  const answer = await request.get("/sitemap.xml");
  expect(answer.headers()).toMatchObject({ "content-type": "application/xml; charset=utf-8" });
  const found = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? "");
  expect(new Set(found).size).toBe(found.length);
  const standing = [
    "/",
    "/financing",
    "/about/changes",
    "/?layer=patent_pledge_amount",
    "/?layer=pct_applications",
    "/financing?indicator=ip_pledge_amount",
    "/regions/420000",
    "/regions/441900",
    "/sources/cnipa-2019-12",
  ];
  for (const path of standing) expect(found).toContain(`${baseURL}${path}`);
  const isListed = (address: string) => !/\/(regions|sources)\//.test(address);
  for (const address of found.filter((one, index) => isListed(one) || index % 12 === 0)) {
    const page = await request.get(address);
    expect([address, page.status()]).toEqual([address, 200]);
    expect(page.headers()["link"], "named by the address that it names").toContain(`<${address}>`);
  }
  expect((await request.get("/sitemap/1.xml")).status()).toBe(200);
  for (const none of ["2.xml", "0.xml", "x", "1"])
    expect((await request.get(`/sitemap/${none}`)).status()).toBe(404);
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

for (const [address, own] of [
  ["/?layer=heat", "/"],
  ["/?layer=patent_pledge_amount&period=2015", "/?layer=patent_pledge_amount&period=2015"],
  ["/regions/420000", "/regions/420000"],
  ["/regions/130600-xiongan", "/regions/130600-xiongan"],
  ["/financing?unit=yi&regions=441900,320500", "/financing?regions=441900,320500"],
  ["/activities?page=2&type=launch", "/activities?type=launch&page=2"],
  ["/activities/pw13-hubei-01", "/activities/pw13-hubei-01"],
  ["/activities/pw13-hubei-01?inferred=hide", "/activities/pw13-hubei-01?inferred=hide"],
  ["/sources", "/sources"],
  ["/sources/cnipa-2019-12", "/sources/cnipa-2019-12"],
  [
    "/sources/cnipa-2019-12/records/441900-patent_pledge_amount-2018",
    "/sources/cnipa-2019-12/records/441900-patent_pledge_amount-2018",
  ],
  ["/about", "/about"],
  ["/about/changes?page=1", "/about/changes"],
  ["/data", "/data"],
  ["/search?q=hb", "/search?q=hb"],
] as const)
  test(`${address} names ${own} as its one address, in the document and before it`, async ({
    request,
    baseURL,
    isMobile,
  }) => {
    test.skip(isMobile, "the same document");
    const answer = await request.get(`${address}${address.includes("?") ? "&" : "?"}utm_source=x&page_id=1`);
    const named = [...(await answer.text()).matchAll(/<link rel="canonical" href="([^"]*)"/g)];
    expect(named.map(([, href]) => href?.replaceAll("&amp;", "&"))).toEqual([`${baseURL}${own}`]);
    expect(answer.headers()["link"]).toBe(`<${baseURL}${own}>; rel="canonical"`);
  });

test("the icon has an address of its own for whoever asks for one", async ({ request }) => {
  const answer = await request.get("/favicon.ico");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toContain("image/svg+xml");
});
