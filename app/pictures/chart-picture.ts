import { createElement } from "react";
import type { ComponentProps } from "react";
import { ChartPicture } from "@/components/picture/chart-picture";
import type { ChartWords } from "@/components/picture/chart-picture";
import type { LeftOut } from "@/lib/address/parameters";
import type { PanelView } from "@/lib/address/views";
import type { Series } from "@/lib/comparison/series";
import { zh } from "@/lib/text/zh/dictionary";
import { financingHref } from "@/lib/address/views";
import type { Picture } from "./answer";
import { findChart } from "./known-chart";
import type { KnownChart } from "./known-chart";
import { getState } from "./source-lines";

type Props = Omit<ComponentProps<typeof ChartPicture>, "words"> & { words: ChartWords; address: string };

/** One panel of a comparison as asked for, with its sources and what it leaves out. */
export async function findChartWords(
  asked: PanelView,
  origin: string,
): Promise<(KnownChart & { props: Props }) | { problem: LeftOut }> {
  const found = await findChart(asked);
  if ("problem" in found) return found;
  const { compared, view, title, kicker, sources } = found;
  const address = `${origin}${financingHref(view)}`;
  const words = { title, kicker, notes: notesOf(found), sources, state: await getState() };
  return { ...found, props: { compared, view: view.view, unit: view.unit, words, address } };
}

export async function getChartPicture(
  asked: PanelView,
  origin: string,
): Promise<Picture | { problem: LeftOut }> {
  const found = await findChartWords(asked, origin);
  if ("problem" in found) return found;
  const { props, view, names, title, kicker } = found;
  return {
    drawing: createElement(ChartPicture, props),
    name: [zh.site.name, ...title.split(" · "), ...(names.length === 1 ? [] : [kicker])],
    ascii: ["zhiyun-financing", view.view, view.period, ...view.regions].filter(Boolean).join("-"),
  };
}

function notesOf({ compared: { panel }, view, hidden }: KnownChart): string[] {
  return [
    ...(view.view === "trend" ? partialPeriods(panel.series) : []),
    ...(panel.unplaced.length > 0 ? [zh.pictures.unplaced(panel.unplaced.length)] : []),
    ...(hidden > 0 ? [zh.financing.hidden(hidden, view.sources === "direct")] : []),
  ];
}

const mostNamed = 4;

/** The period of every part of a year that is drawn: the mark alone does not say which part. */
export function partialPeriods(series: readonly Series[]): string[] {
  const named = series.flatMap(({ name, points }) =>
    points
      .filter(({ isFull }) => !isFull)
      .map(({ period }) => (series.length === 1 ? period : `${name}${period}`)),
  );
  return named.length === 0 ? [] : [zh.pictures.partial(named.slice(0, mostNamed), named.length)];
}
