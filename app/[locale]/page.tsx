import { nation } from "@/lib/record/regions";
import type { Metadata } from "next";
import { MapSection } from "@/components/map/map-section";
import { shareMetadata } from "@/components/picture/share-metadata";
import { HomeCards } from "@/components/region/home-cards";
import { HomeLead } from "@/components/region/home-lead";
import { LeftOutNotice } from "@/components/controls/left-out-notice";
import { getShapes } from "@/db/queries/boundaries";
import { getSiteCoverage } from "@/db/queries/coverage";
import { getWidestYear } from "@/db/queries/financing";
import { getMap } from "@/db/queries/map";
import { getNationalPledge } from "@/db/queries/national-pledge";
import { getNewestEdition } from "@/db/queries/newest-edition";
import { mapShareHref } from "@/lib/address/pictures";
import { mapHref, parseMapView } from "@/lib/address/views";
import { textOf } from "@/app/text-of";

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]">): Promise<Metadata> {
  const text = await textOf(params);
  const { view } = parseMapView(await searchParams);
  return shareMetadata(text, {
    path: mapHref(view),
    share: (height) => mapShareHref(nation, view, height),
    title: `${text.site.name} · ${text.site.tagline}`,
    description: text.site.description,
  });
}

export default async function MapPage({ params, searchParams }: PageProps<"/[locale]">) {
  const text = await textOf(params);
  const { view, leftOut } = parseMapView(await searchParams);
  const { inferred } = view;
  const [map, shapes, pledge, cities, edition, coverage] = await Promise.all([
    getMap(text, view),
    getShapes(text, nation),
    getNationalPledge(inferred),
    getWidestYear(text, { indicator: null, inferred }),
    getNewestEdition(text),
    getSiteCoverage(),
  ]);
  return (
    <>
      <LeftOutNotice text={text} leftOut={leftOut} />
      {pledge !== null && <HomeLead text={text} {...pledge} />}
      <MapSection locale={text.locale} asked={view} map={map} shapes={shapes} />
      <HomeCards text={text} cities={cities} edition={edition} coverage={coverage} />
    </>
  );
}
