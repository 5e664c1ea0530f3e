import type { MapRegion } from "@/lib/map/model";
import { seriesSvg } from "./tooltip-series";
import type { TooltipPeriod } from "./tooltip-series";

/** The tooltip of one region: name, figure as written, what may be misread about it, and its other periods. Words come with the row. */
export function tooltipHtml(region: MapRegion | undefined, periods: readonly TooltipPeriod[]): string {
  if (region === undefined) return "";
  const { name, figure, period, note } = region;
  const lines = [
    `<b>${escape(name)}</b>`,
    escape(figure),
    ...[period, note].flatMap((line) => (line === null ? [] : `<small>${escape(line)}</small>`)),
  ];
  return `<div style="max-width:16rem;white-space:normal">${lines.join("<br>")}<div>${seriesSvg(periods)}</div></div>`;
}

const entities: { [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Titles and notes come from sources; none of them is ever markup. */
function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}
