import { createElement } from "react";
import { ChartShare } from "@/components/picture/chart-share";
import type { ShareShape } from "@/components/picture/share-card";
import type { LeftOut } from "@/lib/address/parameters";
import type { PanelView } from "@/lib/address/views";
import type { Picture } from "./answer";
import { partialPeriods } from "./chart-picture";
import { findChart } from "./known-chart";
import { getState } from "./source-lines";
import type { Text } from "@/lib/text/text";

/** The share image of a comparison: its first chart, or its title where nothing is chosen or drawn. */
export async function getShareChart(text: Text, asked: PanelView, shape: ShareShape): Promise<Picture> {
  const found = await findShareChart(text, asked, shape);
  if (!("problem" in found)) return found;
  const words = {
    kicker: text.site.tagline,
    headline: [text.financing.title],
    note: text.financing.description,
    sources: [],
    state: await getState(text),
  };
  return {
    drawing: createElement(ChartShare, { text, shape, chart: null, words }),
    name: [text.site.name, text.financing.title, text.pictures.share],
    ascii: `zhiyun-financing-${shape}`,
  };
}

/** The first chart of a comparison as a share image, where it has one. */
export async function findShareChart(
  text: Text,
  asked: PanelView,
  shape: ShareShape,
): Promise<Picture | { problem: LeftOut }> {
  const found = await findChart(text, asked);
  if ("problem" in found) return found;
  const { compared, view, title, kicker, sources } = found;
  const notes = view.view === "trend" ? partialPeriods(text, compared.panel.series) : [];
  const words = {
    kicker,
    headline: [title],
    note: notes[0] ?? null,
    sources,
    state: await getState(text),
  };
  return {
    drawing: createElement(ChartShare, {
      text,
      shape,
      chart: { compared, view: view.view, unit: view.unit },
      words,
    }),
    name: [text.site.name, ...title.split(" · "), text.pictures.share],
    ascii: ["zhiyun-financing", ...view.regions, shape].join("-"),
  };
}
