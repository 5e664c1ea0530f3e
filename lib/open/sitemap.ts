import { escapeXml } from "./atom";

/** The most addresses one file may have (sitemaps.org, “Sitemap file location”); ours are far from its 50 MB. */
export const mostAddresses = 50_000;

const head = '<?xml version="1.0" encoding="utf-8"?>';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** How many files the addresses take. */
export const countParts = (addresses: readonly string[], most = mostAddresses): number =>
  Math.ceil(addresses.length / most);

/** One file of them, counted from 1; undefined where there is none. */
export function formatSitemap(
  addresses: readonly string[],
  part = 1,
  most = mostAddresses,
): string | undefined {
  const listed = addresses.slice((part - 1) * most, part * most);
  return listed.length === 0 ? undefined : write("urlset", "url", listed);
}

/** The file that names the files, for addresses that are too many for one. */
export const formatSitemapIndex = (files: readonly string[]): string => write("sitemapindex", "sitemap", files);

function write(root: string, element: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `  <${element}><loc>${escapeXml(address)}</loc></${element}>`);
  return [head, `<${root} ${space}>`, ...lines, `</${root}>`, ""].join("\n");
}
