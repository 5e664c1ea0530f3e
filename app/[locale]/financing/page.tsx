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
import { getFigureCounts, getFinancing, getOpening } from "@/db/queries/financing";
import { getFinancingModel, openOn } from "@/lib/comparison/financing";
import type { Panel } from "@/lib/comparison/series";
import { getStanding } from "@/lib/comparison/standing";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import { financingShareHref } from "@/lib/address/pictures";
import type { ShareHeight } from "@/lib/address/pictures";
import { financingHref, parseFinancingView } from "@/lib/address/views";
import { textOf } from "@/app/text-of";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/[locale]/financing">): Promise<Metadata> {
  const text = await textOf(params);
  const { view } = parseFinancingView(await searchParams);
  const { title, description } = text.financing;
  const share = (height: ShareHeight) => financingShareHref(view, height);
  return {
    title,
    description,
    ...shareMetadata(text, { path: financingHref(view), share, title, description }),
  };
}

export default async function FinancingPage({ params, searchParams }: PageProps<"/[locale]/financing">) {
  const text = await textOf(params);
  const { view: asked, leftOut } = parseFinancingView(await searchParams);
  const { view: opened, widest } = await getOpening(text, asked);
  const { view, known, regions, unknown, names, places, held, inferred } = await getFinancing(text, opened);
  const whole = getFinancingModel(text, known, regions, view);
  const model = widest === null ? whole : { ...whole, ...openOn(whole, widest) };
  const standingOf = ({ axis }: Panel) => getStanding(held, axis, view.regions, places);
  const checks = checkClaims(
    model.panels.flatMap(({ observations }) => observations),
    held,
  );
  return (
    <>
      <header className="page-heading">
        <h1>{text.financing.title}</h1>
        <p className="soft">{text.financing.note}</p>
      </header>
      <FinancingNotices
        text={text}
        leftOut={leftOut}
        unknown={unknown}
        model={model}
        view={view}
        names={names}
      />
      {widest !== null && (
        <>
          <p>{text.financing.opening(widest.count, widest.year, nameOfIndicator(text, widest.indicator))}</p>
          <ComparedPanels text={text} model={model} view={view} names={names} standingOf={standingOf} />
          <h2 className="section">{text.financing.others}</h2>
        </>
      )}
      <RegionPicker
        text={text}
        view={widest === null ? view : asked}
        regions={regions}
        names={names}
        counts={await getFigureCounts()}
      />
      <FinancingControls
        text={text}
        view={view}
        years={model.years}
        indicators={model.indicators}
        isOpening={widest !== null}
      />
      <InferredSwitch
        text={text}
        choice={view.inferred}
        href={(choice) => financingHref({ ...view, inferred: choice })}
        hidden={inferred}
      />
      <Suggestions text={text} />
      {widest === null && (
        <ComparedPanels text={text} model={model} view={view} names={names} standingOf={standingOf} />
      )}
      <ClaimChecks text={text} checks={checks} names={names} />
      <RefusalList text={text} refusals={model.refusals} names={names} />
    </>
  );
}
