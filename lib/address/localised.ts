import { locales } from "@/lib/text/locale";
import type { Locale } from "@/lib/text/locale";

/** What has one address for all languages: data, pictures and the feed, which are told theirs by `lang`. */
const isForAll = /^\/(?:(?:api|pictures)\/|about\/changes\.atom(?:$|\?))/;
const isPage = /^\/(?!\/|(?:desk|geo|_next|sitemap)(?:\/|$)|(?:favicon\.ico|robots\.txt|sitemap\.xml)$)/;
const [first, ...others] = locales;

/** An address of this site in a language: pages of the first stand at plain addresses, those of another under its name. */
export function localised({ locale }: { locale: Locale }, href: string): string {
  if (locale === first || !isPage.test(href)) return href;
  if (isForAll.test(href)) return withLang(href, locale);
  return localeOf(href) === locale ? href : `/${locale}${href.replace(/^\/(?=$|[?#])/, "")}`;
}

/** The same page in the first language. */
export function plainHref(href: string): string {
  const locale = localeOf(href);
  return locale === first ? href : href.slice(locale.length + 1).replace(/^(?!\/)/, "/");
}

/** The language that an address names, the first where it names none. */
export function localeOf(href: string): Locale {
  const [, name] = /^\/([a-z-]+)(?=$|[/?#])/.exec(href) ?? [];
  return others.find((locale) => locale === name) ?? first;
}

function withLang(href: string, locale: Locale): string {
  const [address = "", anchor] = href.split("#");
  if (/[?&]lang=/.test(address)) return href;
  return `${address}${address.includes("?") ? "&" : "?"}lang=${locale}${anchor === undefined ? "" : `#${anchor}`}`;
}
