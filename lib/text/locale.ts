/** The languages of the public pages. The first has the plain addresses; each other one stands under its own name. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];
