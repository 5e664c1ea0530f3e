"use client";

import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import type { EChartsType } from "echarts/core";
import { useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { LiveChart } from "../chart/live-chart";
import { echarts } from "../chart/map-echarts";
import type { MapData } from "@/lib/map/data";
import { getMarks } from "@/lib/map/marks";
import { queryClient } from "../query-client";
import { mapData, mapShapes } from "../query-options";
import type { MapLiveProps } from "./map-intent";
import { getMapNames, getMapOption, isDatum } from "./map-option";
import { MapPatterns } from "./map-patterns";
import { TooltipSeries } from "./tooltip-series";
import type { TooltipPeriod } from "./tooltip-series";

/** The ECharts map over the link map: pointer, zoom, a region over the years; the links beneath keep keyboard and speech. */
export function MapLive(props: MapLiveProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <MapChart {...props} />
    </QueryClientProvider>
  );
}

function MapChart({ geojson, rows, frame, current, popoverOf, onPainted, ...on }: MapLiveProps) {
  const [chart, setChart] = useState<EChartsType | null>(null);
  const shapes = useQuery(mapShapes(geojson)).data;
  const layer = useQuery(mapData(rows)).data;
  const regions = useMemo(() => new Map(layer?.regions.map((region) => [region.adcode, region])), [layer]);
  const option = useMemo(() => {
    if (shapes === undefined || layer === undefined) return null;
    const map = `cn-${geojson}`; // never `china`: ECharts would add its own islands
    for (const name of Object.values(getMapNames(map))) {
      // The type asks for GeoJSON with its own geometry classes; the file is one by construction.
      if (echarts.getMap(name) === undefined)
        echarts.registerMap(name, shapes as Parameters<typeof echarts.registerMap>[1]);
    }
    return getMapOption(getMarks(layer), map, frame);
  }, [shapes, layer, geojson, frame]);

  useEffect(() => {
    for (const { period } of layer?.words.periods ?? [])
      if (layer !== undefined) void queryClient.prefetchQuery(inPeriod(layer, period));
  }, [layer]);

  useEffect(() => {
    const name = current === null ? undefined : regions.get(current)?.name;
    if (chart === null || name === undefined) return;
    chart.dispatchAction({ type: "highlight", seriesIndex: 0, name });
    return () => chart.dispatchAction({ type: "downplay", seriesIndex: 0, name });
  }, [chart, current, regions]);

  if (option === null) return null;
  const popover = current === null ? null : popoverOf(current);
  return (
    <>
      <MapPatterns set="live-hatch" scale={0.9} />
      <LiveChart
        echarts={echarts}
        option={option}
        onReady={(ready) => {
          setChart(ready);
          onPainted();
        }}
        onEvents={{
          mouseover: ({ data }: { data?: unknown }) => {
            if (isDatum(data)) on.onPoint(data.adcode);
          },
          mouseout: on.onLeave,
          click: ({ data }: { data?: unknown }) => {
            if (isDatum(data)) on.onOpen(data.adcode);
          },
        }}
      />
      {current !== null &&
        layer !== undefined &&
        popover !== null &&
        createPortal(<TooltipSeries periods={getPeriods(layer, current)} />, popover, current)}
    </>
  );
}

const inPeriod = ({ scope, layer, inferred }: MapData, period: string) =>
  mapData({ scope, layer, period, inferred });

/** A region in every period of the layer, oldest first, as far as their rows are here already. */
function getPeriods(layer: MapData, adcode: string): TooltipPeriod[] {
  return layer.words.periods
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .map(({ period, word }) => ({
      word,
      region: queryClient
        .getQueryData(inPeriod(layer, period).queryKey)
        ?.regions.find((region) => region.adcode === adcode),
    }));
}
