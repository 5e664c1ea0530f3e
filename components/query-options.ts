import type { Locale } from "@/lib/text/locale";
import { localised } from "@/lib/address/localised";
import { queryOptions } from "@tanstack/react-query";
import { apiMapHref, suggestionsHref } from "@/lib/address/api";
import type { MapQuery } from "@/lib/address/api";
import type { Some } from "@/lib/address/parameters";
import { fromMapRecord } from "@/lib/map/record";
import type { MapRecord } from "@/lib/map/record";
import type { RegionSuggestion } from "@/lib/open/api";
import type { MapShapes } from "@/lib/map/boundaries";

/** In which language the answer is wanted. */
type Spoken = { locale: Locale };

/** One factory per question: key and request are made from the same value. */

async function getJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // Our own API; its shape is the type of lib/open/api.ts that the route is written against.
  return (await response.json()) as T;
}

export function regionSuggestions(text: Spoken, typed: string) {
  const path = localised(text, suggestionsHref(typed));
  return queryOptions({
    queryKey: [path],
    queryFn: () => getJson<{ data: RegionSuggestion[] }>(path),
    enabled: typed !== "",
    staleTime: Infinity,
  });
}

/** One layer of a map. */
export function mapData(text: Spoken, query: Some<MapQuery>) {
  const hrefOf = (asked: Some<MapQuery>) => localised(text, apiMapHref(asked));
  const path = hrefOf(query);
  return queryOptions({
    queryKey: [path],
    queryFn: async ({ client }) => {
      const map = fromMapRecord(await getJson<MapRecord>(path));
      // Asked for without a period, it is the map of the one it came with too.
      if (query.period === null) client.setQueryData([hrefOf(map)], map);
      return map;
    },
    staleTime: Infinity,
  });
}

/** Projected shapes; the address carries a hash of the content. */
export function mapShapes(path: string) {
  return queryOptions({ queryKey: [path], queryFn: () => getJson<MapShapes>(path), staleTime: Infinity });
}
