import { getFinancing } from "@/db/queries/financing";
import { getFinancingModel } from "@/lib/comparison/financing";
import { axisId } from "@/lib/comparison/axis-id";
import type { ComparedPanel } from "@/lib/comparison/financing";
import type { LeftOut } from "@/lib/address/parameters";
import { findPanel, hasChart } from "@/lib/picture/panels";
import type { PanelView } from "@/lib/address/views";
import type { FinancingView } from "@/lib/address/views";
import { nameSources } from "./source-lines";
import type { Text } from "@/lib/text/text";

export type KnownChart = {
  compared: ComparedPanel;
  view: FinancingView;
  hidden: number;
  names: string[];
  title: string;
  kicker: string;
  sources: string[];
};

/** The panel asked for, with its words; regions, years and panels that are not there are refused. */
export async function findChart(text: Text, asked: PanelView): Promise<KnownChart | { problem: LeftOut }> {
  const { panel: id, level, ...page } = asked;
  const { view, known, regions, unknown, inferred } = await getFinancing(text, page);
  if (unknown.length > 0)
    return { problem: { param: "regions", values: unknown, allowed: text.api.knownRegions } };
  const { panels, hidden, years } = getFinancingModel(text, known, regions, view);
  if (view.view === "year" && page.period !== null && !years.includes(page.period))
    return { problem: { param: "period", values: [page.period], allowed: years.join(" | ") } };
  const drawable = panels.filter((one) => hasChart(one, view));
  const compared = findPanel(drawable, { panel: id, level });
  if (compared === undefined) return { problem: noPanel(text, asked, drawable) };
  return { compared, view, hidden: hidden + inferred, ...wordsOf(text, compared, view) };
}

function wordsOf(
  text: Text,
  { panel, level, observations }: ComparedPanel,
  { view, period }: FinancingView,
): Pick<KnownChart, "names" | "title" | "kicker" | "sources"> {
  const names = panel.series.map(({ name }) => name);
  const sources = nameSources(
    text,
    observations.map(({ citation }) => citation.source),
  );
  if (view === "year") {
    const title = text.financing.yearTitle(
      period ?? "",
      panel.title,
      level === null ? null : text.level[level],
    );
    return { names, title, kicker: text.financing.collected(names.length), sources };
  }
  const isSingle = names.length === 1;
  return {
    names,
    title: isSingle ? `${names.join("")} · ${panel.title}` : panel.title,
    kicker: isSingle ? text.financing.title : names.join(text.between),
    sources,
  };
}

function noPanel(text: Text, { panel, level, view }: PanelView, drawable: readonly ComparedPanel[]): LeftOut {
  if (view === "index" || view === "table") return { param: "view", values: [view], allowed: "trend | year" };
  const ids = [...new Set(drawable.map((one) => axisId(one.panel.axis)))];
  return { param: "panel", values: [panel ?? level ?? ""], allowed: text.pictures.noPanel(ids) };
}
