import type { Locale } from "@/lib/text/locale";
import { feedOf } from "./feed";
import { localised } from "./localised";
import { ownOrigin } from "./own-origin";

/** The address of a page in each language, as search engines want them named; readers of any other get the first. */
export const languagesOf = (href: string) => ({
  "zh-CN": `${ownOrigin()}${href}`,
  en: `${ownOrigin()}${localised({ locale: "en" }, href)}`,
  "x-default": `${ownOrigin()}${href}`,
});

/** The one address of a page, which must be absolute, its twins, and the site's feed, as its document names them. */
export const alternatesOf = (text: { locale: Locale }, href: string) => ({
  canonical: `${ownOrigin()}${localised(text, href)}`,
  languages: languagesOf(href),
  types: feedOf(text),
});
