import type { Browser, JSHandle, Page } from "playwright";

const phone = { viewport: { width: 390, height: 844 }, locale: "zh-CN", reducedMotion: "reduce" } as const;

/** A page whose choices were pointed at, once all that this fetched ahead has arrived. */
async function openWarm(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext(phone)).newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator('main nav ul[aria-label="时间"] a').first().hover();
  await page.waitForFunction(() => {
    const ends = performance
      .getEntriesByType("resource")
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => name.includes("/api/v1/map"))
      .map(({ responseEnd }) => responseEnd);
    return ends.length > 0 && performance.now() - Math.max(...ends) > 1000;
  });
  return page;
}

/** Milliseconds from a click on a period to the heading that names it. A first pass fetches every period and is not counted. */
export async function timeSwitch(browser: Browser, address: string): Promise<number[]> {
  const page = await openWarm(browser, address);
  const times = await page.evaluate(async () => {
    const links = () => [...document.querySelectorAll<HTMLElement>('ul[aria-label="时间"] a')];
    const heading = () => document.querySelector("h1")?.textContent;
    const choose = (link: HTMLElement) =>
      new Promise<number>((shown) => {
        const before = heading();
        const began = performance.now();
        const observer = new MutationObserver(() => {
          if (heading() === before) return;
          observer.disconnect();
          shown(performance.now() - began);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        link.click();
      });
    const counted: number[] = [];
    for (let pass = 0; pass < 4; pass += 1) {
      for (const index of links().keys()) {
        const link = links()[index];
        if (link === undefined || link.hasAttribute("aria-current")) continue;
        const took = await choose(link);
        if (pass > 0) counted.push(took);
        await new Promise((rest) => setTimeout(rest, 100));
      }
    }
    return counted;
  });
  await page.context().close();
  return times;
}

/** Event Timing's duration of each interaction, by its id, as the page gathers them. */
const watch = (page: Page) =>
  page.evaluateHandle(() => {
    const longest = new Map<number, number>();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry instanceof PerformanceEventTiming && entry.interactionId > 0)
          longest.set(entry.interactionId, Math.max(longest.get(entry.interactionId) ?? 0, entry.duration));
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit); // Event Timing §5.1; not in the DOM's types
    return longest;
  });

async function record(
  page: Page,
  interactions: JSHandle<Map<number, number>>,
  act: () => Promise<unknown>,
): Promise<number[]> {
  await interactions.evaluate((longest) => longest.clear());
  await act();
  await page.waitForTimeout(1000);
  return interactions.evaluate((longest) => [...longest.values()]);
}

/** Taps on periods and layers, arrow keys in years and map, letters in the search box, at a quarter of the processor's speed: ms to the next frame. */
export async function timeInteractions(
  browser: Browser,
  address: string,
): Promise<(readonly [string, number[]])[]> {
  const page = await openWarm(browser, address);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const interactions = await watch(page);
  const other = (row: string) => page.locator(`main nav ul[aria-label="${row}"] a:not([aria-current])`);
  const repeat = async (rounds: number, act: (round: number) => Promise<unknown>) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      times.push(...(await record(page, interactions, () => act(round))));
    return times;
  };
  const periods = await repeat(24, (round) =>
    other("时间")
      .nth(round % 3)
      .click(),
  );
  await page.locator('main nav ul[aria-label="时间"] a[aria-current]').focus();
  const years = await repeat(8, (round) => page.keyboard.press(round % 4 < 2 ? "ArrowRight" : "ArrowLeft"));
  const layers = await repeat(8, async (round) => {
    await page.locator("main nav summary").click();
    await other("质押融资")
      .nth(round % 2)
      .click();
  });
  await page.locator("main svg a[data-adcode]").first().focus();
  await page.waitForTimeout(2000);
  const keys = await repeat(8, () => page.keyboard.press("ArrowDown"));
  const box = page.getByRole("searchbox").first();
  const letters = await repeat(1, () => box.pressSequentially("hubei", { delay: 200 }));
  await page.context().close();
  return [
    ["a period", periods],
    ["a layer", layers],
    ["arrow key, years", years],
    ["arrow key, map", keys],
    ["a letter in the search box", letters],
  ];
}
