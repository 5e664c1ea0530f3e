import { useQueries } from "@tanstack/react-query";
import { lookOf } from "@/lib/map/marks";
import type { MapData } from "@/lib/map/data";
import type { MapRegion } from "@/lib/map/model";
import { mapData } from "../query-options";

type Period = { word: string; region: MapRegion | undefined };

const size = { bar: 12, gap: 4, height: 34 };

type Props = { map: MapData; adcode: string };

/** A region over the periods of the layer, as bars: hollow for a part of a year, a dot where nothing is known. Figures stay in the table. */
export function TooltipSeries({ map: { scope, layer, inferred, words }, adcode }: Props) {
  const ordered = words.periods.toSorted((a, b) => a.period.localeCompare(b.period));
  const queries = ordered.map(({ period }) => mapData({ scope, layer, period, inferred }));
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
