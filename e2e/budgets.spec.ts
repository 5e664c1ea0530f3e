import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright/test";
import { expect, test } from "./fixtures";

/** Sizes that do not depend on the machine. Times are measured by `npm run bench`. */

const kB = 1000;
const pages = [
  "/",
  "/regions/420000",
  "/regions/441900",
  "/financing?regions=441900,320500",
  "/activities",
  "/about",
];

type Transfer = { bytes: number; address: string };

/** What comes over the wire for one address in a fresh browser, headers included, until the network is silent. */
async function transferOf(page: Page, address: string): Promise<Transfer[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const addresses = new Map<string, string>();
  const transfers: Transfer[] = [];
  session.on("Network.responseReceived", ({ requestId, response }) => addresses.set(requestId, response.url));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    transfers.push({ bytes: encodedDataLength, address: addresses.get(requestId) ?? "" }),
  );
  await page.goto(address, { waitUntil: "networkidle" });
  return transfers;
}

test("the map, cold and with everything, is at most 150 kB", async ({ page, request, isMobile }) => {
  test.skip(isMobile, "one browser is enough");
  // A page asked for twice is packed again, tighter, beside its readers.
  const lengthOf = async () => {
    const answer = await request.head("/", { headers: { "accept-encoding": "br" } });
    return Number(answer.headers()["content-length"]);
  };
  await expect.poll(lengthOf).toBeLessThan(14 * kB);
  const transfers = await transferOf(page, "/");
  const total = transfers.reduce((sum, { bytes }) => sum + bytes, 0);
  const listing = transfers.map(({ bytes, address }) => `${bytes} ${address}`).join("\n");
  expect(total, listing).toBeLessThanOrEqual(150 * kB);
  expect(listing).not.toContain("echarts");
});

for (const address of pages) {
  test(`${address} is at most 40 kB of HTML and nothing in it moves`, async ({ page, request }) => {
    const html = await (await request.get(address)).body();
    expect(gzipSync(html).length).toBeLessThanOrEqual(40 * kB);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ("value" in entry) shifts.push(Number(entry.value));
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(address, { waitUntil: "networkidle" });
    const shifts = await page.evaluate<number[]>("globalThis.shifts");
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
  });
}

test("sprites: 20 kB for the nation, 12 kB for a province, packed", () => {
  const folder = new URL("../public/geo/", import.meta.url);
  const sprites = readdirSync(folder).filter((name) => name.endsWith(".svg"));
  expect(sprites).toHaveLength(35);
  for (const name of sprites) {
    const { length } = gzipSync(readFileSync(new URL(name, folder)));
    expect([name, length <= (name.startsWith("china") ? 20 : 12) * kB]).toEqual([name, true]);
  }
});

test("ECharts comes on intent only, and is at most 205 kB packed", async ({ page, isMobile }) => {
  test.skip(isMobile, "a touch screen has no pointer that hovers");
  const scripts: { address: string; size: number }[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script")
      scripts.push({ address: response.url(), size: gzipSync(await response.body()).length });
  });
  await page.goto("/", { waitUntil: "networkidle" });
  const before = scripts.length;
  await page.getByRole("link", { name: /^湖北省/ }).focus();
  await expect(page.locator("[data-painted]")).toBeVisible();
  await page.waitForLoadState("networkidle");
  const largest = Math.max(...scripts.slice(before).map(({ size }) => size));
  expect(largest).toBeGreaterThan(50 * kB);
  expect(largest).toBeLessThanOrEqual(205 * kB);
  const first = scripts.slice(0, before).map(({ size }) => size);
  expect(Math.max(...first)).toBeLessThan(80 * kB);
});
