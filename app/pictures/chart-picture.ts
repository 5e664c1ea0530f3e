import { localised } from "@/lib/address/localised";
import { createElement } from "react";
import type { ComponentProps } from "react";
import { ChartPicture } from "@/components/picture/chart-picture";
import type { ChartWords } from "@/components/picture/chart-picture";
import type { LeftOut } from "@/lib/address/parameters";
import type { PanelView } from "@/lib/address/views";
import type { Series } from "@/lib/comparison/series";
import { financingHref } from "@/lib/address/views";
import type { Picture } from "./answer";
import { findChart } from "./known-chart";
import type { KnownChart } from "./known-chart";
import { getState } from "./source-lines";
import type { Text } from "@/lib/text/text";

type Props = Omit<ComponentProps<typeof ChartPicture>, "words"> & { words: ChartWords; address: string };

/** One panel of a comparison as asked for, with its sources and what it leaves out. */
export async function findChartWords(
  text: Text,
  asked: PanelView,
  origin: string,
): Promise<(KnownChart & { props: Props }) | { problem: LeftOut }> {
  const found = await findChart(text, asked);
  if ("problem" in found) return found;
  const { compared, view, title, kicker, sources } = found;
  const address = `${origin}${localised(text, financingHref(view))}`;
  const words = { title, kicker, notes: notesOf(text, found), sources, state: await getState(text) };
  return { ...found, props: { text, compared, view: view.view, unit: view.unit, words, address } };
}

export async function getChartPicture(
  text: Text,
  asked: PanelView,
  origin: string,
): Promise<Picture | { problem: LeftOut }> {
  const found = await findChartWords(text, asked, origin);
  if ("problem" in found) return found;
  const { props, view, names, title, kicker } = found;
  return {
    drawing: createElement(ChartPicture, props),
    name: [text.site.name, ...title.split(" · "), ...(names.length === 1 ? [] : [kicker])],
    ascii: ["zhiyun-financing", view.view, view.period, ...view.regions].filter(Boolean).join("-"),
  };
}

function notesOf(text: Text, { compared: { panel }, view, hidden }: KnownChart): string[] {
  return [
    ...(view.view === "trend" ? partialPeriods(text, panel.series) : []),
    ...(panel.unplaced.length > 0 ? [text.pictures.unplaced(panel.unplaced.length)] : []),
    ...(hidden > 0 ? [text.financing.hidden(hidden, view.sources === "direct")] : []),
  ];
}

const mostNamed = 4;

/** The period of every part of a year that is drawn: the mark alone does not say which part. */
export function partialPeriods(text: Text, series: readonly Series[]): string[] {
  const named = series.flatMap(({ name, points }) =>
    points
      .filter(({ isFull }) => !isFull)
      .map(({ period }) => (series.length === 1 ? period : `${name}${period}`)),
  );
  return named.length === 0 ? [] : [text.pictures.partial(named.slice(0, mostNamed), named.length)];
}
