import { defineConfig, devices } from "playwright/test";

const port = Number(process.env["E2E_PORT"] ?? 3907);
const chromium = process.env["PLAYWRIGHT_CHROMIUM_PATH"];
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
const isCi = process.env["CI"] !== undefined;

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: isCi,
  retries: isCi ? 2 : 0,
  timeout: 90_000, // eight runs of axe, or an upload of 21 MB, beside another browser on two cores
  expect: { timeout: 15_000 }, // a machine that does other things too may paint late; what is asserted stays the same
  workers: 2,
  reporter: [["line"], ["json"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: chromium === undefined ? { args } : { executablePath: chromium, args },
    trace: "on-first-retry",
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } } },
    {
      name: "phone",
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } },
      testIgnore: /(addresses|api|crawlers|lock|start|strangers)\.spec/, // answers without a screen
    },
    { name: "no-script", use: { ...devices["Desktop Chrome"], javaScriptEnabled: false }, grep: /@reading/ },
  ],
  webServer: {
    command: "node .next/serve.mjs",
    cwd: "..",
    url: `http://127.0.0.1:${port}/about`,
    env: { PORT: String(port), HOST: "127.0.0.1", NODE_ENV: "production" },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 3000 },
  },
});
