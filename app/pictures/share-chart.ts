import { createElement } from "react";
import { ChartShare } from "@/components/picture/chart-share";
import type { ShareShape } from "@/components/picture/share-card";
import type { LeftOut } from "@/lib/address/parameters";
import type { PanelView } from "@/lib/address/views";
import { zh } from "@/lib/text/zh/dictionary";
import type { Picture } from "./answer";
import { partialPeriods } from "./chart-picture";
import { findChart } from "./known-chart";
import { getState } from "./source-lines";

/** The share image of a comparison: its first chart, or its title where nothing is chosen or drawn. */
export async function getShareChart(asked: PanelView, shape: ShareShape): Promise<Picture> {
  const found = await findShareChart(asked, shape);
  if (!("problem" in found)) return found;
  const words = {
    kicker: zh.site.tagline,
    headline: [zh.financing.title],
    note: zh.financing.description,
    sources: [],
    state: await getState(),
  };
  return {
    drawing: createElement(ChartShare, { shape, chart: null, words }),
    name: [zh.site.name, zh.financing.title, zh.pictures.share],
    ascii: `zhiyun-financing-${shape}`,
  };
}

/** The first chart of a comparison as a share image, where it has one. */
export async function findShareChart(
  asked: PanelView,
  shape: ShareShape,
): Promise<Picture | { problem: LeftOut }> {
  const found = await findChart(asked);
  if ("problem" in found) return found;
  const { compared, view, title, kicker, sources } = found;
  const notes = view.view === "trend" ? partialPeriods(compared.panel.series) : [];
  const words = {
    kicker,
    headline: [title],
    note: notes[0] ?? null,
    sources,
    state: await getState(),
  };
  return {
    drawing: createElement(ChartShare, { shape, chart: { compared, view: view.view, unit: view.unit }, words }),
    name: [zh.site.name, ...title.split(" · "), zh.pictures.share],
    ascii: ["zhiyun-financing", ...view.regions, shape].join("-"),
  };
}
