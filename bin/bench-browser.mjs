import { loadavg } from "node:os";
import { chromiumArgs, median, reportLighthouse } from "./bench-lighthouse.mjs";
import { timeReady } from "./bench-ready.mjs";
import { findChromium } from "./chromium.mjs";

/** What a reader waits for, in a real browser: the map, an answer to a choice, and Lighthouse. Only an idle machine gives times worth comparing. */

const phone = { viewport: { width: 390, height: 844 }, locale: "zh-CN", reducedMotion: "reduce" };

/** Milliseconds from the request to the frame after the sprite's shapes first have a size, in a fresh browser each time. */
async function timeMap(browser, address) {
  const times = [];
  for (let round = 0; round < 9; round += 1) {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.addInitScript(() => {
      const look = () => {
        const isDrawn = document.querySelector("main svg use")?.getBoundingClientRect().width > 0;
        if (!isDrawn) return requestAnimationFrame(look);
        requestAnimationFrame((now) => Object.assign(globalThis, { mapPainted: now }));
      };
      requestAnimationFrame(look);
    });
    await page.goto(address);
    times.push(await (await page.waitForFunction(() => globalThis.mapPainted)).jsonValue());
    await context.close();
  }
  return times;
}

/** A page whose choices were pointed at, once all that this fetched ahead has arrived. */
async function openWarm(browser, address) {
  const page = await (await browser.newContext(phone)).newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator('main nav a[href*="layer="]').first().hover();
  await page.waitForFunction(() => {
    const ends = performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.includes("/api/v1/map"))
      .map(({ responseEnd }) => responseEnd);
    return ends.length > 0 && performance.now() - Math.max(...ends) > 1000;
  });
  return page;
}

/** Milliseconds from a click on a period to the heading that names it. A first pass fetches every period and is not counted. */
async function timeSwitch(browser, address) {
  const page = await openWarm(browser, address);
  const times = await page.evaluate(async () => {
    const links = () => [...document.querySelectorAll('ul[aria-label="时间"] a')];
    const heading = () => document.querySelector("h1")?.textContent;
    const choose = (link) =>
      new Promise((shown) => {
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
    const counted = [];
    for (let pass = 0; pass < 4; pass += 1) {
      for (const index of links().keys()) {
        const link = links()[index];
        if (link.hasAttribute("aria-current")) continue;
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

/** Event Timing of taps on periods and layers, arrow keys in years and map, letters in the search box, at a quarter of the processor's speed. */
async function timeInteractions(browser, address) {
  const page = await openWarm(browser, address);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.evaluate(() => {
    const interactions = {};
    Object.assign(globalThis, { interactions });
    new PerformanceObserver((list) => {
      for (const { interactionId: id, duration } of list.getEntries())
        if (id > 0) interactions[id] = Math.max(interactions[id] ?? 0, duration);
    }).observe({ type: "event", durationThreshold: 16 });
  });
  const record = async (act) => {
    await page.evaluate(() => {
      for (const id of Object.keys(globalThis.interactions)) delete globalThis.interactions[id];
    });
    await act();
    await page.waitForTimeout(1000);
    return Object.values(await page.evaluate(() => globalThis.interactions));
  };
  const other = (row) => page.locator(`main nav ul[aria-label="${row}"] a:not([aria-current])`);
  const answers = { 选时间: [], 选图层: [], "方向键，年份": [], "方向键，地图": [], 查地区: [] };
  for (let round = 0; round < 24; round += 1)
    answers.选时间.push(
      ...(await record(() =>
        other("时间")
          .nth(round % 3)
          .click(),
      )),
    );
  await page.locator('main nav ul[aria-label="时间"] a[aria-current]').focus();
  for (let round = 0; round < 8; round += 1)
    answers["方向键，年份"].push(
      ...(await record(() => page.keyboard.press(round % 4 < 2 ? "ArrowRight" : "ArrowLeft"))),
    );
  for (let round = 0; round < 8; round += 1)
    answers.选图层.push(
      ...(await record(() =>
        other("图层")
          .nth(round % 2)
          .click(),
      )),
    );
  await page.locator("main svg a[data-adcode]").first().focus();
  await page.waitForTimeout(2000);
  for (let round = 0; round < 8; round += 1)
    answers["方向键，地图"].push(...(await record(() => page.keyboard.press("ArrowDown"))));
  answers.查地区.push(
    ...(await record(() => page.getByRole("searchbox").first().pressSequentially("hubei", { delay: 200 }))),
  );
  await page.context().close();
  return answers;
}

/** From the pointer over the map to ECharts' own painting of it, everything fetched anew; and the bytes of its chunk on the wire. */
async function timeChart(browser, address) {
  const times = [];
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
          .filter(({ name }) => name.endsWith(".js"))
          .map(({ encodedBodySize }) => encodedBodySize),
      ),
    );
    await page.context().close();
  }
  return { times, bytes };
}

/** Everything that takes a browser: said to be absent where it is, and no reason to fail. */
export async function reportBrowser(origin) {
  const chromePath = findChromium();
  if (chromePath === null) return console.log("\n没有找到 Chromium：浏览器里的时间没有测。");
  const { chromium } = await import("playwright");
  const browser = await chromium.launch({ executablePath: chromePath, args: chromiumArgs });
  const line = (name, times) =>
    console.log(`${name} | ${median(times).toFixed(1)} | ${Math.max(...times).toFixed(1)} | ${times.length}`);
  console.log(`\n浏览器 ${browser.version()}，机器负载 ${loadavg()[0].toFixed(1)}`);
  console.log("时间 | 中位 ms | 最大 ms | 次数");
  line("地图画出，冷，390 px", await timeMap(browser, `${origin}/`));
  line("碰到页面到程序就绪，手机", await timeReady(browser, `${origin}/`));
  const layer = `${origin}/?layer=patent_pledge_amount`;
  line("换年份到文档已变", await timeSwitch(browser, layer));
  for (const [name, times] of Object.entries(await timeInteractions(browser, layer)))
    line(`${name}到下一帧，处理器慢 4 倍`, times);
  const { times, bytes } = await timeChart(browser, `${origin}/`);
  line(`指到地图到 ECharts 画出（${(bytes / 1000).toFixed(1)} kB br）`, times);
  await browser.close();
  await reportLighthouse(chromePath, origin);
}
