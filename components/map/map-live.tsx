import type { MapWords } from "@/lib/text/text";
import { useQueries, useQuery } from "@tanstack/react-query";
import type { EChartsType } from "echarts/core";
import { useEffect, useMemo, useState } from "react";
import type { MapData } from "@/lib/map/data";
import type { Frame } from "@/lib/map/frame";
import { lookOf } from "@/lib/map/marks";
import type { Mark } from "@/lib/map/marks";
import type { MapRegion } from "@/lib/map/model";
import { LiveChart } from "../chart/live-chart";
import { echarts } from "../chart/map-echarts";
import { mapData, mapShapes } from "../query-options";
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

type Period = { word: string; region: MapRegion | undefined };

const size = { bar: 12, gap: 4, height: 34 };

type SeriesProps = { text: MapWords; map: MapData; adcode: string };

/** A region over the periods of the layer, as bars: hollow for a part of a year, a dot where nothing is known. Figures stay in the table. */
export function TooltipSeries({ text, map: { scope, layer, inferred, words }, adcode }: SeriesProps) {
  const ordered = words.periods.toSorted((a, b) => a.period.localeCompare(b.period));
  const queries = ordered.map(({ period }) => mapData(text, { scope, layer, period, inferred }));
  const periods = useQueries({ queries }).map(({ data }, index): Period => {
    return {
      word: ordered[index]?.word ?? "",
      region: data?.regions.find((region) => region.adcode === adcode),
    };
  });
  const values = periods.map(({ region }) => (region?.value == null ? null : Number(region.value)));
  const most = Math.max(...values.map((value) => value ?? 0));
  if (values.filter((value) => value !== null).length < 2 || most === 0) return null;
  const step = size.bar + size.gap;
  const width = periods.length * step;
  const word = { y: size.height + 13, fontSize: 11, fill: "var(--ink-soft)" };
  return (
    <svg width={width} height={size.height + 16}>
      {periods.map(({ word: of, region }, index) => (
        <Bar key={of} x={index * step} share={(values[index] ?? 0) / most} region={region} />
      ))}
      <text x={0} {...word}>
        {periods[0]?.word}
      </text>
      <text x={width} textAnchor="end" {...word}>
        {periods.at(-1)?.word}
      </text>
    </svg>
  );
}

function Bar({ x, share, region }: { x: number; share: number; region: MapRegion | undefined }) {
  if (region?.value == null)
    return <circle cx={x + size.bar / 2} cy={size.height - 1.5} r="1.5" fill="var(--rule-firm)" />;
  const height = Math.max(share * (size.height - 4), 1);
  const fill =
    lookOf(region).overlay !== null
      ? { fill: "none", stroke: "var(--class-4)", strokeDasharray: "3 2" }
      : { fill: "var(--class-4)" };
  return <rect x={x + 0.8} y={size.height - height} width={size.bar - 1.6} height={height} {...fill} />;
}
