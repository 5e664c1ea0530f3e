import { en } from "./en/dictionary";
import { locales } from "./locale";
import type { Locale } from "./locale";
import type { Text } from "./text";
import { zh } from "./zh/dictionary";

const texts: { readonly [locale in Locale]: Text } = { zh, en };

/** The dictionary of a language. */
export const textIn = (locale: Locale): Text => texts[locale];

/** Undefined for a language that nobody has. */
export function findText(locale: string): Text | undefined {
  const known = locales.find((one) => one === locale);
  return known && texts[known];
}
