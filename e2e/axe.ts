import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { expect } from "./fixtures";

/** Rules whose verdict can differ between light and dark: the others look at markup, which is the same in both. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** No rule of axe is broken on the page as it stands in the light, and none of colour in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === "light" ? axe : axe.withRules(ofColour)).analyze();
    expect(
      violations.map(({ id, nodes }) => [
        page.url(),
        `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
      ]),
    ).toEqual([]);
  }
}
