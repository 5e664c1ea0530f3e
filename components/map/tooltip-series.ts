import type { MapRegion } from "@/lib/map/model";

/** One period of a region in its tooltip; `region` is undefined while that period's rows are not here. */
export type TooltipPeriod = { word: string; region: MapRegion | undefined };

const size = { bar: 12, gap: 4, height: 34 };

/** A region over the periods of the layer, as bars: hollow for a part of a year, a dot where nothing is known. Figures stay in the table. */
export function seriesSvg(periods: readonly TooltipPeriod[]): string {
  const values = periods.map(({ region }) => (region?.value == null ? null : Number(region.value)));
  const most = Math.max(...values.map((value) => value ?? 0));
  if (values.filter((value) => value !== null).length < 2 || most === 0) return "";
  const step = size.bar + size.gap;
  const marks = values.map((value, index) => {
    const x = index * step;
    if (value === null)
      return `<circle cx="${x + size.bar / 2}" cy="${size.height - 1.5}" r="1.5" fill="var(--rule-firm)"/>`;
    const height = Math.max((value / most) * (size.height - 4), 1);
    const box = `x="${x + 0.8}" y="${size.height - height}" width="${size.bar - 1.6}" height="${height}"`;
    return periods[index]?.region?.mark === "partial"
      ? `<rect ${box} fill="none" stroke="var(--class-4)" stroke-dasharray="3 2"/>`
      : `<rect ${box} fill="var(--class-4)"/>`;
  });
  const width = periods.length * step;
  const [first, last] = [periods[0]?.word ?? "", periods.at(-1)?.word ?? ""];
  const word = (x: number, anchor: string, text: string) =>
    `<text x="${x}" y="${size.height + 13}" font-size="11" text-anchor="${anchor}" fill="var(--ink-soft)">${text}</text>`;
  return `<svg width="${width}" height="${size.height + 16}">${marks.join("")}${word(0, "start", first)}${word(width, "end", last)}</svg>`;
}
