import type { Browser } from "playwright";

/** Lighthouse's telephone: a quarter of the processor's speed, 1.6 Mbit/s and 150 ms to the server and back. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const slowdown = 4;
const phone = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true, locale: "zh-CN" };

/** Milliseconds from the first touch to the framework's being there, in a fresh browser on a telephone each time. */
export async function timeReady(browser: Browser, address: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const page = await (await browser.newContext(phone)).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slowLine);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.addInitScript(() => {
      for (const name of ["pointerdown", "zhiyun:ready"])
        addEventListener(name, ({ timeStamp }) => performance.mark(name, { startTime: timeStamp }), {
          once: true,
          capture: true,
        });
    });
    await page.goto(address, { waitUntil: "networkidle" });
    await page.locator("h1").tap();
    await page.waitForFunction(() => performance.getEntriesByName("zhiyun:ready").length > 0, undefined, {
      timeout: 60_000,
    });
    times.push(await page.evaluate(() => performance.measure("start", "pointerdown", "zhiyun:ready").duration));
    await page.context().close();
  }
  return times;
}
