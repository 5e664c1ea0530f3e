import type { Metadata } from "next";
import { InferredSwitch } from "@/components/controls/inferred-switch";
import { ComparedPanels } from "@/components/financing/compared-panels";
import { FinancingControls } from "@/components/financing/financing-controls";
import { FinancingNotices } from "@/components/financing/financing-notices";
import { RefusalList } from "@/components/financing/refusal-list";
import { RegionPicker } from "@/components/financing/region-picker";
import { Suggestions } from "@/components/financing/suggestions";
import { ClaimChecks } from "@/components/observation/claim-checks";
import { shareMetadata } from "@/components/picture/share-metadata";
import { checkClaims } from "@/lib/comparison/claims";
import { getFinancing } from "@/db/queries/financing";
import { getFinancingModel } from "@/lib/comparison/financing";
import { zh } from "@/lib/text/zh/dictionary";
import { financingShareHref } from "@/lib/address/pictures";
import type { ShareHeight } from "@/lib/address/pictures";
import { financingHref, parseFinancingView } from "@/lib/address/views";

export async function generateMetadata({ searchParams }: PageProps<"/financing">): Promise<Metadata> {
  const { view } = parseFinancingView(await searchParams);
  const { title, description } = zh.financing;
  const share = (height: ShareHeight) => financingShareHref(view, height);
  return { title, description, ...shareMetadata(zh, { path: financingHref(view), share, title, description }) };
}

export default async function FinancingPage({ searchParams }: PageProps<"/financing">) {
  const { view: asked, leftOut } = parseFinancingView(await searchParams);
  const { view, known, regions, unknown, names, held, inferred } = await getFinancing(asked);
  const model = getFinancingModel(zh, known, regions, view);
  const checks = checkClaims(
    model.panels.flatMap(({ observations }) => observations),
    held,
  );
  return (
    <>
      <header className="page-heading">
        <h1>{zh.financing.title}</h1>
        <p className="soft">{zh.financing.note}</p>
      </header>
      <FinancingNotices text={zh} leftOut={leftOut} unknown={unknown} model={model} view={view} names={names} />
      <RegionPicker text={zh} view={view} regions={regions} />
      <FinancingControls text={zh} view={view} years={model.years} indicators={model.indicators} />
      <InferredSwitch
        text={zh}
        choice={view.inferred}
        href={(choice) => financingHref({ ...view, inferred: choice })}
        hidden={inferred}
      />
      <Suggestions text={zh} />
      <ComparedPanels text={zh} model={model} view={view} names={names} />
      <ClaimChecks text={zh} checks={checks} names={names} />
      <RefusalList text={zh} refusals={model.refusals} names={names} />
    </>
  );
}
