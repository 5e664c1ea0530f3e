import { axisId } from "@/lib/comparison/axis-id";
import type { ComparedPanel } from "@/lib/comparison/financing";
import type { FinancingView, PanelChoice } from "@/lib/address/views";

export function findPanel(
  panels: readonly ComparedPanel[],
  { panel, level }: PanelChoice,
): ComparedPanel | undefined {
  return panels.find(
    (one) => (panel === null || axisId(one.panel.axis) === panel) && (level === null || one.level === level),
  );
}

/** Tables and index figures have no chart; a panel of which nothing has a place on the axis has none either. */
export const hasChart = ({ panel }: Pick<ComparedPanel, "panel">, { view }: Pick<FinancingView, "view">) =>
  (view === "trend" || view === "year") && panel.series.length > 0;
