import { isNation } from "@/lib/record/regions";
import type { Adcode } from "@/lib/record/types";
import { writeSome } from "./parameters";
import type { Some } from "./parameters";
import { financingCodec, panelCodec, regionCodec, scopeQuery } from "./views";
import type { FinancingView, PanelView, RegionView, ScopeView } from "./views";

/** Addresses of what leaves the site: pictures, documents for an iframe, share images. Each has the parameters of its page. */

export const formats = ["svg", "png"] as const;
export type Format = (typeof formats)[number];

export const mapPictureHref = (scope: Adcode, view: Some<ScopeView>, format: Format) =>
  `/pictures/${mapStem(scope)}.${format}${scopeQuery(scope, view)}`;
export const mapEmbedHref = (scope: Adcode, view: Some<ScopeView>) =>
  `/embed/${mapStem(scope)}${scopeQuery(scope, view)}`;

const mapStem = (scope: Adcode) => (isNation(scope) ? "map" : `regions/${scope}`);

export const panelPictureHref = (view: Some<PanelView>, format: Format) =>
  `/pictures/financing.${format}${writeSome(panelCodec, view)}`;
export const panelEmbedHref = (view: Some<PanelView>) => `/embed/financing${writeSome(panelCodec, view)}`;

/** `map.svg` as name and format; undefined where it is not a picture's name. */
export function parsePictureFile(file: string): { stem: string; format: Format } | undefined {
  const [, stem, ending] = /^([\w-]+)\.(\w+)$/.exec(file) ?? [];
  const format = formats.find((one) => one === ending);
  return stem === undefined || format === undefined ? undefined : { stem, format };
}

export const shareHeights = [630, 1200] as const;
export type ShareHeight = (typeof shareHeights)[number];

export const mapShareHref = (scope: Adcode, view: Some<RegionView>, height: ShareHeight) =>
  shareHref(isNation(scope) ? "map" : scope, height, writeSome(regionCodec, view));
export const financingShareHref = (view: Some<FinancingView>, height: ShareHeight) =>
  shareHref("financing", height, writeSome(financingCodec, view));

const shareHref = (of: string, height: ShareHeight, query: string) =>
  `/pictures/share/${of}-1200x${height}.png${query}`;

/** `map-1200x630.png`, `420000-1200x1200.png`: what it is of, and how high. */
export function parseShareFile(file: string): { of: string; height: ShareHeight } | undefined {
  const [, of, digits] = /^([\w-]+?)-1200x(\d+)\.png$/.exec(file) ?? [];
  const height = shareHeights.find((one) => String(one) === digits);
  return of === undefined || height === undefined ? undefined : { of, height };
}
