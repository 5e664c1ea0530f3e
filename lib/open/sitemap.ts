import { escapeXml } from "./atom";

/** A page by its address, with the addresses it has in each language, itself among them. */
export type SitemapPage = { address: string; twins: { readonly [lang: string]: string } };

/** The most addresses one file may have (sitemaps.org, “Sitemap file location”); ours are far from its 50 MB. */
export const mostAddresses = 50_000;

const head = '<?xml version="1.0" encoding="utf-8"?>';
const links = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** How many files the addresses take. */
export const countParts = (pages: readonly SitemapPage[], most = mostAddresses): number =>
  Math.ceil(pages.length / most);

/** One file of them, counted from 1; undefined where there is none. */
export function formatSitemap(
  pages: readonly SitemapPage[],
  part = 1,
  most = mostAddresses,
): string | undefined {
  const listed = pages.slice((part - 1) * most, part * most);
  if (listed.length === 0) return undefined;
  return write(
    `urlset ${space} ${links}`,
    listed.map(({ address, twins }) => entry("url", address, twins)),
  );
}

/** The file that names the files, for addresses that are too many for one. */
export const formatSitemapIndex = (files: readonly string[]): string =>
  write(
    `sitemapindex ${space}`,
    files.map((file) => entry("sitemap", file)),
  );

function entry(element: string, address: string, twins: SitemapPage["twins"] = {}): string {
  const others = Object.entries(twins).map(
    ([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(href)}"/>`,
  );
  return `  <${element}><loc>${escapeXml(address)}</loc>${others.join("")}</${element}>`;
}

const write = (root: string, entries: readonly string[]): string =>
  [head, `<${root}>`, ...entries, `</${root.split(" ")[0]}>`, ""].join("\n");
