"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { regionHref } from "@/lib/hrefs";
import { LiveChart } from "../chart/live-chart";
import { echarts } from "../chart/map-echarts";
import { mapRows, mapShapes } from "../query-options";
import type { MapLiveProps } from "./map-intent";
import { MapPatterns } from "./map-patterns";
import { getMapOption, isDatum } from "./map-option";
import { tooltipHtml } from "./map-tooltip";

const client = new QueryClient();

/** The ECharts map over the link map: tooltip and pointer; the links beneath keep keyboard and speech. */
export function MapLive(props: MapLiveProps) {
  return (
    <QueryClientProvider client={client}>
      <MapChart {...props} />
    </QueryClientProvider>
  );
}

function MapChart({ geojson, rows, frame, onPainted }: MapLiveProps) {
  const shapes = useQuery(mapShapes(geojson)).data;
  const layer = useQuery(mapRows(rows)).data;
  const option = useMemo(() => {
    if (shapes === undefined || layer === undefined) return null;
    const map = `cn-${geojson}`; // never `china`: ECharts would add its own islands
    for (const name of [map, `${map}-inset`]) {
      // The type asks for GeoJSON with its own geometry classes; the file is one by construction.
      if (echarts.getMap(name) === undefined)
        echarts.registerMap(name, shapes as Parameters<typeof echarts.registerMap>[1]);
    }
    const regions = new Map(layer.regions.map((region) => [region.adcode, region]));
    return getMapOption(layer.regions, map, frame, (adcode) => tooltipHtml(regions.get(adcode)));
  }, [shapes, layer, geojson, frame]);
  if (option === null) return null;
  return (
    <>
      <MapPatterns set="live-hatch" scale={0.9} />
      <LiveChart
        echarts={echarts}
        option={option}
        onReady={onPainted}
        onEvents={{
          click: ({ data }: { data?: unknown }) => {
            if (isDatum(data)) location.assign(regionHref(data.adcode));
          },
        }}
      />
    </>
  );
}
