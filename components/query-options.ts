import { queryOptions } from "@tanstack/react-query";
import type { RegionSuggestion } from "@/lib/api";

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
