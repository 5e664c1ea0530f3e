import { localeOf, localised, plainHref } from "@/lib/address/localised";
import type { LeftOut, RawParams } from "@/lib/address/parameters";
import {
  activitiesHref,
  activityViewHref,
  changesHref,
  financingHref,
  mapHref,
  parseActivitiesView,
  parseActivityView,
  parseChangesView,
  parseFinancingView,
  parseMapView,
  parseMissingView,
  parseRegionView,
  parseSearchView,
  parseSourceView,
  regionViewHref,
  searchHref,
  sourceTextHref,
} from "@/lib/address/views";
import { changesPage } from "@/lib/address/hrefs";
import { rawParams } from "@/lib/address/strict";

type View = { view: object; leftOut: LeftOut[]; href: string };
type Read = (raw: RawParams, name: string) => View;

const pages: [RegExp, Read][] = [
  [/^()\/$/, (raw) => of(parseMapView(raw), mapHref)],
  [/^\/regions\/([^/]+)$/, (raw, name) => of(parseRegionView(raw), (view) => regionViewHref(name, view))],
  [/^()\/financing$/, (raw) => of(parseFinancingView(raw), financingHref)],
  [/^()\/activities$/, (raw) => of(parseActivitiesView(raw), activitiesHref)],
  [
    /^\/activities\/([^/]+)$/,
    (raw, name) => of(parseActivityView(raw), (view) => activityViewHref(name, view)),
  ],
  [/^\/sources\/([^/]+)$/, (raw, name) => of(parseSourceView(raw), (view) => sourceTextHref(name, view))],
  [/^()\/search$/, (raw) => of(parseSearchView(raw), ({ q }) => searchHref(q))],
  [new RegExp(`^()${changesPage}$`), (raw) => of(parseChangesView(raw), changesHref)],
];

function of<V extends object>(
  { view, leftOut }: { view: V; leftOut: LeftOut[] },
  href: (view: V) => string,
): View {
  return { view, leftOut, href: href(view) };
}

/** Addresses that programs ask: an unknown name there is refused by whoever answers, so none may be dropped here. */
export const isForPrograms = (path: string) =>
  /^\/(api|embed|pictures)(\/|$)|\.(csv|atom)$/.test(plainHref(path));

/**
 * The one address of what is asked for, by the codecs of the views: unknown names dropped, defaults left out, one order. A
 * value that cannot be read stays, as the page says that it left it out.
 */
export function canonicalAddress(path: string, query: URLSearchParams): string {
  return inItsLanguage(path, (plain) => canonicalPlain(plain, query));
}

/** The address a page calls its own: what it could not read, it does not repeat. */
export function ownAddress(path: string, query: URLSearchParams): string {
  return inItsLanguage(path, (plain) => ownPlain(plain, query));
}

/** The codecs know the plain address of a page; an address that no language has, /en/api, stays what nobody answers. */
function inItsLanguage(path: string, write: (plain: string) => string): string {
  const [locale, plain] = [localeOf(path), plainHref(path)];
  return localised({ locale }, plain) === path ? localised({ locale }, write(plain)) : path;
}

function canonicalPlain(path: string, query: URLSearchParams): string {
  if (query.size === 0) return path;
  if (isForPrograms(path)) return withQuery(path, query, [...new Set(query.keys())].toSorted());
  const raw = rawParams(query);
  for (const [pattern, read] of pages) {
    const [, name] = pattern.exec(path) ?? [];
    if (name === undefined) continue;
    const { view, leftOut, href } = read(raw, name);
    return leftOut.length === 0 ? href : withQuery(path, query, Object.keys(view));
  }
  // A form that adds a region carries the view it adds to.
  if (path === "/financing/add")
    return withQuery(path, query, [...Object.keys(parseFinancingView(raw).view), "q"]);
  return path === "/missing" ? withQuery(path, query, Object.keys(parseMissingView(raw).view)) : path;
}

function ownPlain(path: string, query: URLSearchParams): string {
  const raw = rawParams(query);
  for (const [pattern, read] of pages) {
    const [, name] = pattern.exec(path) ?? [];
    if (name !== undefined) return read(raw, name).href;
  }
  return canonicalPlain(path, query);
}

function withQuery(path: string, query: URLSearchParams, names: readonly string[]): string {
  const kept = names.flatMap((name) => query.getAll(name).map((value) => [heard(name), value]));
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}

/** The framework makes a query into a plain object, in which one name says something else and is lost: a space keeps it a name. */
const heard = (name: string) => (name === "__proto__" ? `${name} ` : name);
