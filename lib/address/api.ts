import { nation } from "@/lib/record/regions";
import type { Adcode } from "@/lib/record/types";
import { isAdcode, numberParam, textOrNullParam, writeSome } from "./parameters";
import type { Codec, Param, Some } from "./parameters";
import { regionCodec } from "./views";
import type { RegionView } from "./views";

/** What the site's own pages ask /api/v1 for; lib/open/api.ts reads it by the same codecs. */

const scopeParam: Param<Adcode> = {
  fallback: nation,
  allowed: "adcode",
  parse: (raw) => ({ value: isAdcode(raw) ?? nation, leftOut: isAdcode(raw) === null ? [raw] : [] }),
  format: (adcode) => adcode,
};

export type MapQuery = { scope: Adcode } & RegionView;

export const mapQueryCodec: Codec<MapQuery> = { scope: scopeParam, ...regionCodec };
export const apiMapHref = (query: Some<MapQuery>) => `/api/v1/map${writeSome(mapQueryCodec, query)}`;

export const boundariesCodec: Codec<{ scope: Adcode }> = { scope: scopeParam };

export const suggestionCodec: Codec<{ q: string | null; limit: number }> = {
  q: textOrNullParam((raw) => (raw.length <= 40 ? raw : null), "≤ 40"),
  limit: numberParam(50, 1, 200),
};
export const suggestionsHref = (q: string) => `/api/v1/regions${writeSome(suggestionCodec, { q, limit: 8 })}`;
