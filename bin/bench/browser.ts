import { loadavg } from "node:os";
import { chromium } from "playwright";
import type { Browser } from "playwright";
import { findChromium } from "../chromium.mjs";
import { timeInteractions, timeSwitch } from "./choices.ts";
import { chromiumArgs, median, reportLighthouse } from "./lighthouse.ts";
import { timeReady } from "./ready.ts";

/** What a reader waits for, in a real browser: the map, an answer to a choice, and Lighthouse. Only an idle machine gives times worth comparing. */

const phone = { viewport: { width: 390, height: 844 }, locale: "zh-CN", reducedMotion: "reduce" } as const;

/** Milliseconds from the request to the frame after the sprite's shapes first have a size, in a fresh browser each time. */
async function timeMap(browser: Browser, address: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.addInitScript(() => {
      const look = () => {
        const width = document.querySelector("main svg use")?.getBoundingClientRect().width ?? 0;
        requestAnimationFrame(width > 0 ? (now) => performance.mark("map", { startTime: now }) : look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(address);
    const painted = await page.waitForFunction(() => performance.getEntriesByName("map")[0]?.startTime);
    times.push((await painted.jsonValue()) ?? Number.NaN);
    await context.close();
  }
  return times;
}

/** From the pointer over the map to ECharts' own painting of it, everything fetched anew; and the bytes of its chunk on the wire. */
async function timeChart(browser: Browser, address: string): Promise<{ times: number[]; bytes: number }> {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < 5; round += 1) {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(address, { waitUntil: "networkidle" });
    const began = performance.now();
    await page.locator("main svg a[data-adcode]").first().hover({ force: true });
    await page.locator("[data-painted]").waitFor();
    times.push(performance.now() - began);
    bytes = await page.evaluate(() =>
      Math.max(
        ...performance
          .getEntriesByType("resource")
          .filter((entry) => entry instanceof PerformanceResourceTiming)
          .filter(({ name }) => name.endsWith(".js"))
          .map(({ encodedBodySize }) => encodedBodySize),
      ),
    );
    await page.context().close();
  }
  return { times, bytes };
}

/** Everything that takes a browser: said to be absent where it is, and no reason to fail. */
export async function reportBrowser(origin: string): Promise<void> {
  const chromePath = findChromium();
  if (chromePath === null) return console.log("\nNo Chromium found: nothing was measured in a browser.");
  const browser = await chromium.launch({ executablePath: chromePath, args: chromiumArgs });
  const tell = (name: string, times: readonly number[]) =>
    console.log(`${name} | ${median(times).toFixed(1)} | ${Math.max(...times).toFixed(1)} | ${times.length}`);
  console.log(`\nbrowser ${browser.version()}, load of the machine ${loadavg()[0]?.toFixed(1)}`);
  console.log("time | median ms | longest ms | times");
  tell("map painted, cold, 390 px", await timeMap(browser, `${origin}/`));
  tell("first touch to program ready, phone", await timeReady(browser, `${origin}/`));
  const layer = `${origin}/?layer=patent_pledge_amount`;
  tell("another year to changed document", await timeSwitch(browser, layer));
  for (const [name, times] of await timeInteractions(browser, layer))
    tell(`${name} to next frame, processor 4× slower`, times);
  const { times, bytes } = await timeChart(browser, `${origin}/`);
  tell(`pointer on the map to painted by ECharts (${(bytes / 1000).toFixed(1)} kB br)`, times);
  await browser.close();
  await reportLighthouse(chromePath, origin);
}
