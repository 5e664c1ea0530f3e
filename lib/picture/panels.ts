import type { ComparedPanel } from "@/lib/comparison/financing";
import { readParams, textOrNullParam, wordOrNullParam, writeParams } from "@/lib/address/parameters";
import type { Codec, LeftOut, RawParams } from "@/lib/address/parameters";
import { levels } from "@/lib/record/types";
import type { Level } from "@/lib/record/types";
import { financingHref, parseFinancingView } from "@/lib/address/views";
import type { FinancingView } from "@/lib/address/views";

/** Which panel of a comparison: its axis, and its tier where tiers stand apart; the first one where neither is said. */
export type PanelChoice = { panel: string | null; level: Level | null };
export type PanelView = FinancingView & PanelChoice;

const panelCodec: Codec<PanelChoice> = {
  panel: textOrNullParam((raw) => (raw.length <= 80 ? raw : null), "专利·质押融资额·元"),
  level: wordOrNullParam(levels),
};

/** The parameters of `/financing` and the choice of one panel. Total, like every reader of addresses. */
export function parsePanelView(raw: RawParams): { view: PanelView; leftOut: LeftOut[] } {
  const [view, choice] = [parseFinancingView(raw), readParams(panelCodec, raw)];
  return { view: { ...view.view, ...choice.view }, leftOut: [...view.leftOut, ...choice.leftOut] };
}

/** The query of one panel's picture: that of the page, then the choice. */
export function panelQuery(view: Partial<FinancingView>, choice: PanelChoice): string {
  const [, page = ""] = financingHref(view).split("?");
  const query = [page, writeParams(panelCodec, choice).slice(1)].filter(Boolean).join("&");
  return query === "" ? "" : `?${query}`;
}

export function findPanel(
  panels: readonly ComparedPanel[],
  { panel, level }: PanelChoice,
): ComparedPanel | undefined {
  return panels.find(
    (one) => (panel === null || one.panel.axis === panel) && (level === null || one.level === level),
  );
}

/** Tables and index figures have no chart; a panel of which nothing has a place on the axis has none either. */
export const hasChart = ({ panel }: Pick<ComparedPanel, "panel">, { view }: Pick<FinancingView, "view">) =>
  (view === "trend" || view === "year") && panel.series.length > 0;
