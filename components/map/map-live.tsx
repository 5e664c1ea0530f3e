import { useQuery } from "@tanstack/react-query";
import type { EChartsType } from "echarts/core";
import { useEffect, useMemo, useState } from "react";
import type { Frame } from "@/lib/map/frame";
import type { Mark } from "@/lib/map/marks";
import { LiveChart } from "../chart/live-chart";
import { echarts } from "../chart/map-echarts";
import { mapShapes } from "../query-options";
import { getMapNames, getMapOption, isDatum } from "./map-option";
import { MapPatterns } from "./map-patterns";

type Props = {
  geojson: string;
  marks: readonly Mark[];
  frame: Frame;
  current: string | null; // where the reader is, by key or finger
  onPoint: (adcode: string) => void;
  onLeave: () => void;
  onOpen: (adcode: string) => void;
  onPainted: () => void;
};

/** The ECharts map over the link map; the links beneath keep keyboard and speech. */
export function MapLive({ geojson, marks, frame, current, onPoint, onLeave, onOpen, onPainted }: Props) {
  const [chart, setChart] = useState<EChartsType | null>(null);
  const { data: shapes } = useQuery(mapShapes(geojson));
  const option = useMemo(() => {
    if (shapes === undefined) return null;
    const map = `cn-${geojson}`; // never `china`: ECharts would add its own islands
    for (const name of Object.values(getMapNames(map))) {
      // The type asks for GeoJSON with its own geometry classes; the file is one by construction.
      if (echarts.getMap(name) === undefined)
        echarts.registerMap(name, shapes as Parameters<typeof echarts.registerMap>[1]);
    }
    return getMapOption(marks, map, frame);
  }, [shapes, marks, geojson, frame]);

  const name = marks.find(({ adcode }) => adcode === current)?.name;
  useEffect(() => {
    if (chart === null || name === undefined) return;
    chart.dispatchAction({ type: "highlight", seriesIndex: 0, name });
    return () => chart.dispatchAction({ type: "downplay", seriesIndex: 0, name });
  }, [chart, name]);

  if (option === null) return null;
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
            if (isDatum(data)) onPoint(data.adcode);
          },
          mouseout: onLeave,
          click: ({ data }: { data?: unknown }) => {
            if (isDatum(data)) onOpen(data.adcode);
          },
        }}
      />
    </>
  );
}
