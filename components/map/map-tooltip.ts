import type { MapRegion } from "@/lib/map-model";

/** The tooltip of one region: name, figure as written, what may be misread about it. Words come with the row. */
export function tooltipHtml(region: MapRegion | undefined): string {
  if (region === undefined) return "";
  const { name, figure, period, note } = region;
  const lines = [
    `<b>${escape(name)}</b>`,
    escape(figure),
    ...[period, note].flatMap((line) => (line === null ? [] : `<small>${escape(line)}</small>`)),
  ];
  return `<div style="max-width:16rem;white-space:normal">${lines.join("<br>")}</div>`;
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
