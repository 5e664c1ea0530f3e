import { queryOptions } from "@tanstack/react-query";
import type { MapRows, RegionSuggestion } from "@/lib/api";
import type { MapShapes } from "@/lib/boundaries";

/** One factory per question: key and request are made from the same value. */

async function getJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // Our own API; its shape is the type of lib/api.ts that the route is written against.
  return (await response.json()) as T;
}

export function regionSuggestions(text: string) {
  const path = `/api/v1/regions?limit=8&q=${encodeURIComponent(text)}`;
  return queryOptions({
    queryKey: [path],
    queryFn: () => getJson<{ data: RegionSuggestion[] }>(path),
    enabled: text !== "",
    staleTime: Infinity,
  });
}

/** The rows of one layer of the map, as the page's own parameters name it. */
export function mapRows(path: string) {
  return queryOptions({ queryKey: [path], queryFn: () => getJson<MapRows>(path), staleTime: Infinity });
}

/** Projected shapes; the address carries a hash of the content. */
export function mapShapes(path: string) {
  return queryOptions({ queryKey: [path], queryFn: () => getJson<MapShapes>(path), staleTime: Infinity });
}
