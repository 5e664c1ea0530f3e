import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimChecks } from "@/components/observation/claim-checks";
import { shareMetadata } from "@/components/picture/share-metadata";
import { RegionActivities } from "@/components/region/region-activities";
import { RegionFigures } from "@/components/region/region-figures";
import { RegionMap } from "@/components/region/region-map";
import { RegionHeading } from "@/components/region/region-heading";
import { HoldingMatrix } from "@/components/region/holding-matrix";
import { OtherFigures } from "@/components/region/other-figures";
import { PartTable } from "@/components/region/part-table";
import { NumberedSources } from "@/components/source/numbered-sources";
import { InferredSwitch } from "@/components/controls/inferred-switch";
import { Breadcrumb } from "@/components/controls/breadcrumb";
import { Section } from "@/components/ui/section";
import { countActivities, countActivityGroups, getActivities } from "@/db/queries/activities";
import { getShapes } from "@/db/queries/boundaries";
import { getCampaigns } from "@/db/queries/campaigns";
import { getEditionSources } from "@/db/queries/edition-sources";
import { getKnown } from "@/db/queries/known";
import { getMap } from "@/db/queries/map";
import { getObservations } from "@/db/queries/observations";
import { getParts } from "@/db/queries/parts";
import { findRegion, getLineage } from "@/db/queries/regions";
import { getBulletins } from "@/db/queries/sources";
import { checkClaims } from "@/lib/comparison/claims";
import { chooseStated } from "@/lib/record/inferred";
import { getSilentEditions } from "@/lib/reading/silent-editions";
import { regionHref } from "@/lib/address/hrefs";
import { mapShareHref } from "@/lib/address/pictures";
import type { ShareHeight } from "@/lib/address/pictures";
import { financingHref, mapHref, parseRegionView, regionViewHref } from "@/lib/address/views";
import { numberSources } from "@/lib/reading/source-marks";
import { getIndicator } from "@/lib/record/indicators";
import type { Indicator } from "@/lib/record/indicators";
import { localised } from "@/lib/address/localised";
import { textOf } from "@/app/text-of";
import styles from "./page.module.css";

/** 台湾 and 澳门 are one shape each and end here. */
const undivided = ["710000", "820000"];

const mostListed = 200; // activities; the rest stands in the list that the page links to

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/[locale]/regions/[adcode]">): Promise<Metadata> {
  const text = await textOf(params);
  const region = await findRegion(text, (await params).adcode);
  if (region === undefined) return {};
  const { adcode, name: title } = region;
  const description = text.region.description(title);
  const { view } = parseRegionView(await searchParams);
  const path = regionViewHref(adcode, view);
  const share = (height: ShareHeight) => mapShareHref(adcode, view, height);
  return { title, description, ...shareMetadata(text, { path, share, title, description }) };
}

export default async function RegionPage({ params, searchParams }: PageProps<"/[locale]/regions/[adcode]">) {
  const text = await textOf(params);
  const { adcode } = await params;
  const { view } = parseRegionView(await searchParams);
  const region = await findRegion(text, adcode);
  if (region === undefined) notFound();
  const hasMap = region.level === "province" && !undivided.includes(adcode);
  const { inferred } = view;
  const filter = { within: [adcode], inferred };
  const [lineage, { sources, ...counts }, activities, groups, unplaced, figures] = await Promise.all([
    getLineage(text, adcode),
    getKnown(adcode),
    getActivities(filter, { limit: mostListed }),
    countActivityGroups(filter),
    countActivities({ ...filter, status: "held", isUnplaced: true }),
    getObservations({ regions: [adcode] }, "all"),
  ]);
  const [parts, campaigns, bulletins, read, map, shapes] = await Promise.all([
    getParts(text, adcode, inferred),
    getCampaigns(text),
    getBulletins(),
    getEditionSources(),
    hasMap ? getMap(text, view, adcode) : null,
    getShapes(text, adcode),
  ]);
  const { shown: observations, hidden } = chooseStated(figures, inferred);
  const names = new Map(
    [...lineage, ...parts.map((part) => part.region)].map(({ adcode: code, short }) => [code, short]),
  );
  const known = { ...counts, sources: sources.length };
  const marks = numberSources(sources);
  const ofFamily = (family: Indicator["family"]) =>
    chooseStated(
      figures.filter(({ indicator }) => getIndicator(indicator).family === family),
      inferred,
    );
  const financing = ofFamily("financing");
  const regionMap =
    map === null || shapes.sheet === null ? null : (
      <RegionMap text={text} name={region.short} asked={view} map={map} shapes={shapes} unplaced={unplaced} />
    );
  const partTable =
    parts.length === 0 ? null : (
      <Section id="parts" title={text.region.parts(region.short)}>
        <PartTable text={text} parts={parts} caption={text.region.parts(region.short)} />
      </Section>
    );
  const regionActivities = (
    <RegionActivities
      text={text}
      region={region}
      activities={activities}
      total={known.activities + known.planned}
      groups={groups}
      campaigns={campaigns}
      names={names}
      bulletins={bulletins}
      silent={region.level === "province" ? getSilentEditions(campaigns, read, groups) : []}
      inferred={inferred}
    />
  );
  return (
    <div className={styles.region}>
      <Breadcrumb
        text={text}
        crumbs={lineage.map(({ adcode: code, short, level }) =>
          level === "nation"
            ? {
                word: text.nav.nation,
                href: view.layer === null ? mapHref() : mapHref({ layer: view.layer, period: view.period }),
              }
            : { word: short, href: regionHref(code) },
        )}
      />
      <RegionHeading text={text} region={region} known={known}>
        {known.activities + known.planned + known.figures > 0 && (
          <InferredSwitch
            text={text}
            choice={inferred}
            href={(choice) => regionViewHref(adcode, { ...view, inferred: choice })}
            hidden={hidden}
            note={text.inferredView.activities}
          />
        )}
        {financing.shown.length > 0 && (
          <a href={localised(text, financingHref({ regions: [adcode], inferred }))}>
            {text.region.compare(region.short)}
          </a>
        )}
      </RegionHeading>
      <div className={regionMap === null ? styles.pair : undefined}>
        <RegionFigures
          text={text}
          region={region}
          financing={financing}
          marks={marks}
          bulletins={bulletins}
          inferred={inferred}
        />
        {regionMap === null && (partTable ?? regionActivities)}
      </div>
      <ClaimChecks text={text} checks={checkClaims(observations, observations)} names={names} />
      {regionMap !== null && (
        <div className={`${styles.pair} ${styles.map}`}>
          {regionMap}
          {partTable}
        </div>
      )}
      {(regionMap !== null || partTable !== null) && regionActivities}
      <HoldingMatrix text={text} observations={ofFamily("holding").shown} marks={marks} />
      <div className={styles.pair}>
        <OtherFigures text={text} figures={ofFamily("other").shown} marks={marks} />
        <NumberedSources text={text} sources={sources} marks={marks} />
      </div>
      <p className={`small soft ${styles.printed}`}>
        {text.region.printed(localised(text, regionHref(adcode)))}
      </p>
    </div>
  );
}
