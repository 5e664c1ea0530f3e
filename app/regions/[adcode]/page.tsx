import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RegionActivities } from "@/components/region/region-activities";
import { RegionFigures } from "@/components/region/region-figures";
import { RegionHeading } from "@/components/region/region-heading";
import { PartTable } from "@/components/region/part-table";
import { SourceList } from "@/components/source/source-list";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Section } from "@/components/ui/section";
import { getActivities } from "@/db/queries/activities";
import { getCampaigns } from "@/db/queries/campaigns";
import { getObservations } from "@/db/queries/observations";
import { getParts } from "@/db/queries/parts";
import { findRegion, getLineage } from "@/db/queries/regions";
import { getBulletins } from "@/db/queries/sources";
import { zh } from "@/lib/text/zh";
import { regionHref } from "@/lib/hrefs";
import { mapHref } from "@/lib/view";

export async function generateMetadata({ params }: PageProps<"/regions/[adcode]">): Promise<Metadata> {
  const region = await findRegion((await params).adcode);
  return region === undefined ? {} : { title: region.name, description: zh.region.description(region.name) };
}

export default async function RegionPage({ params }: PageProps<"/regions/[adcode]">) {
  const { adcode } = await params;
  const region = await findRegion(adcode);
  if (region === undefined) notFound();
  const [lineage, activities, observations, parts, campaigns, bulletins] = await Promise.all([
    getLineage(adcode),
    getActivities({ within: [adcode] }),
    getObservations({ regions: [adcode] }),
    getParts(adcode),
    getCampaigns(),
    getBulletins(),
  ]);
  const sources = [...activities, ...observations].map((record) => record.citation.source);
  const names = new Map(
    [...lineage, ...parts.map((part) => part.region)].map(({ adcode: code, short }) => [code, short]),
  );
  const known = {
    activities: activities.length,
    figures: observations.length,
    sources: new Set(sources.map(({ id }) => id)).size,
  };
  return (
    <>
      <Breadcrumb
        crumbs={lineage.map(({ adcode: code, short, level }) =>
          level === "nation"
            ? { word: zh.nav.nation, href: mapHref() }
            : { word: short, href: regionHref(code) },
        )}
      />
      <RegionHeading region={region} known={known} />
      <RegionActivities
        region={region}
        activities={activities}
        campaigns={campaigns}
        names={names}
        bulletins={bulletins}
      />
      <RegionFigures region={region} observations={observations} bulletins={bulletins} />
      {parts.length > 0 && (
        <Section id="parts" title={zh.region.parts(region.short)}>
          <PartTable parts={parts} caption={zh.region.parts(region.short)} />
        </Section>
      )}
      {sources.length > 0 && (
        <Section id="sources" title={zh.region.sources}>
          <SourceList sources={sources} />
        </Section>
      )}
    </>
  );
}
