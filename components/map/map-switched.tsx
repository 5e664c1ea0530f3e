"use client";

import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ReactNode } from "react";
import { rawParams } from "@/lib/address/strict";
import { parseScopeView, scopeHref } from "@/lib/address/views";
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
  const map = useQuery({ ...mapData({ ...asked, scope }), placeholderData: (previous) => previous }).data;
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

const viewOf = (scope: string, query: string) => parseScopeView(scope, rawParams(new URLSearchParams(query)));

/** Fetches the present layer, then every period of it, so that stepping through the years asks for nothing more. */
export async function warmUp(scope: string, query: string): Promise<void> {
  const asked = viewOf(scope, query);
  const [map] = await Promise.all([
    queryClient.fetchQuery(mapData({ ...asked, scope })),
    queryClient.prefetchQuery(mapSheet(scope)),
  ]);
  const others = map.layers.filter((choice) => choice.known > 0 && choice.layer !== map.layer);
  for (const { period } of map.words.periods)
    void queryClient.prefetchQuery(mapData({ ...asked, scope, layer: map.layer, period }));
  for (const { layer } of others)
    void queryClient.prefetchQuery(mapData({ ...asked, scope, layer, period: null }));
}
