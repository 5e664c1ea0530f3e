"use client";

import { isNation } from "@/lib/record/regions";
import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ReactNode } from "react";
import type { InferredChoice } from "@/lib/record/inferred";
import type { LayerId } from "@/lib/record/layers";
import { apiMapHref, parseMapView, parseRegionView, scopeHref } from "@/lib/address/views";
import { queryClient } from "../query-client";
import { mapData, mapSheet } from "../query-options";
import { MapExplorer } from "./map-explorer";
import { PlayButton } from "./play-button";

type Props = { scope: string; query: string; fallback: ReactNode; onShown: () => void };

/** The map of the present address, drawn in the browser by the component the server uses. Until its rows are here the old one stays. */
export function MapSwitched(props: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <Switched {...props} />
    </QueryClientProvider>
  );
}

function Switched({ scope, query, fallback, onShown }: Props) {
  const asked = viewOf(scope, query);
  const shapes = useQuery(mapSheet(scope)).data;
  const map = useQuery({ ...mapData(rowsHref(scope, asked)), placeholderData: (previous) => previous }).data;
  useEffect(onShown);
  if (map === undefined || shapes === undefined) return fallback;
  return (
    <>
      <MapExplorer map={map} view={asked.view} shapes={shapes} />
      <PlayButton
        periods={map.words.periods}
        period={map.period}
        href={(period) => scopeHref(scope, { ...asked, layer: map.layer, period })}
      />
    </>
  );
}

type Asked = { layer: LayerId | null; period: string | null; view: "map" | "tiles"; inferred: InferredChoice };

function viewOf(scope: string, query: string): Asked {
  const raw = Object.fromEntries(new URLSearchParams(query));
  return isNation(scope) ? parseMapView(raw).view : { ...parseRegionView(raw).view, view: "map" };
}

const rowsHref = (scope: string, { layer, period, inferred }: Asked) =>
  apiMapHref({ scope, layer, period, inferred });

/** Fetches the present layer, then every period of it, so that stepping through the years asks for nothing more. */
export async function warmUp(scope: string, query: string): Promise<void> {
  const asked = viewOf(scope, query);
  const [map] = await Promise.all([
    queryClient.fetchQuery(mapData(rowsHref(scope, asked))),
    queryClient.prefetchQuery(mapSheet(scope)),
  ]);
  const others = map.layers.filter((choice) => choice.known > 0 && choice.layer !== map.layer);
  for (const { period } of map.words.periods)
    void queryClient.prefetchQuery(mapData(rowsHref(scope, { ...asked, layer: map.layer, period })));
  for (const { layer } of others)
    void queryClient.prefetchQuery(mapData(rowsHref(scope, { ...asked, layer, period: null })));
}
