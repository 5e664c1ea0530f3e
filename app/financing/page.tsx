import type { Metadata } from "next";
import { ComparedPanels } from "@/components/financing/compared-panels";
import { FinancingControls } from "@/components/financing/financing-controls";
import { FinancingNotices } from "@/components/financing/financing-notices";
import { RefusalList } from "@/components/financing/refusal-list";
import { RegionPicker } from "@/components/financing/region-picker";
import { Suggestions } from "@/components/financing/suggestions";
import { getFinancing } from "@/db/queries/financing";
import { getFinancingModel } from "@/lib/financing";
import { zh } from "@/lib/text/zh";
import { parseFinancingView } from "@/lib/view";

export const metadata: Metadata = { title: zh.financing.title, description: zh.financing.description };

export default async function FinancingPage({ searchParams }: PageProps<"/financing">) {
  const { view: asked, leftOut } = parseFinancingView(await searchParams);
  const { view, known, regions, unknown, names } = await getFinancing(asked);
  const model = getFinancingModel(known, regions, view);
  return (
    <>
      <header className="page-heading">
        <h1>{zh.financing.title}</h1>
        <p className="soft">{zh.financing.note}</p>
      </header>
      <FinancingNotices leftOut={leftOut} unknown={unknown} hidden={model.hidden} view={view} />
      <RegionPicker view={view} regions={regions} />
      <FinancingControls view={view} years={model.years} indicators={model.indicators} />
      <Suggestions />
      <ComparedPanels model={model} view={view} names={names} />
      <RefusalList refusals={model.refusals} names={names} />
    </>
  );
}
