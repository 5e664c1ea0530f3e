import type { CDPSession, Page } from "playwright/test";
import { expect, test } from "./fixtures";

/**
 * Every status and every qualifier has to be told from every other by its look alone: on light and dark paper, in grey, and with
 * three colour-vision deficiencies. Measured on the pixels a reader gets.
 */
const visions = ["none", "achromatopsia", "protanopia", "deuteranopia", "tritanopia"] as const;
const leastShare = 0.015; // of a swatch's pixels that must differ …
const leastStep = 24; // … by at least this much lightness, of 255

for (const colorScheme of ["light", "dark"] as const) {
  test(`marks differ pairwise, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/about");
    const session = await page.context().newCDPSession(page);
    for (const vision of visions) {
      const swatches = await getSwatches(page, session, vision);
      expect(swatches.size).toBe(15);
      const alike = pairsOf([...swatches]).filter(([[, a], [, b]]) => shareOfDifference(a, b) < leastShare);
      expect(alike.map(([[a], [b]]) => `${vision}: ${a} = ${b}`)).toEqual([]);
    }
  });
}

test("classes of the ramp are steps of lightness", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/");
    const lightness = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [1, 2, 3, 4, 5].map((step) => {
        const hex = style.getPropertyValue(`--class-${step}`).trim().slice(1);
        const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
          Number.parseInt(hex.slice(at, at + 2), 16),
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      });
    });
    const steps = lightness.slice(1).map((value, index) => Math.abs(value - (lightness[index] ?? value)));
    expect(Math.min(...steps)).toBeGreaterThan(leastStep);
  }
});

type Lightness = number[];

async function getSwatches(
  page: Page,
  session: CDPSession,
  type: (typeof visions)[number],
): Promise<Map<string, Lightness>> {
  await session.send("Emulation.setEmulatedVisionDeficiency", { type });
  const swatches = new Map<string, Lightness>();
  for (const cell of await page.locator("[data-mark]").all()) {
    const svg = cell.locator("svg");
    const picture = (await svg.screenshot()).toString("base64");
    swatches.set((await cell.getAttribute("data-mark")) ?? "", await readLightness(page, picture));
  }
  return swatches;
}

/** Lightness of 40 × 24 samples of a picture, decoded by the browser itself. */
function readLightness(page: Page, picture: string): Promise<Lightness> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(40, 24);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0, 40, 24);
    const pixels = [...(context?.getImageData(0, 0, 40, 24).data ?? [])];
    return pixels.flatMap((red, at) =>
      at % 4 === 0 ? [0.2126 * red + 0.7152 * (pixels[at + 1] ?? 0) + 0.0722 * (pixels[at + 2] ?? 0)] : [],
    );
  }, picture);
}

const shareOfDifference = (a: Lightness, b: Lightness) =>
  a.filter((value, at) => Math.abs(value - (b[at] ?? 0)) >= leastStep).length / a.length;

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}
