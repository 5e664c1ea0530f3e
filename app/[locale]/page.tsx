import { nation } from "@/lib/record/regions";
import type { Metadata } from "next";
import { Highlights } from "@/components/region/highlights";
import { MapSection } from "@/components/map/map-section";
import { shareMetadata } from "@/components/picture/share-metadata";
import { SiteCoverage } from "@/components/source/site-coverage";
import { LeftOutNotice } from "@/components/controls/left-out-notice";
import { getShapes } from "@/db/queries/boundaries";
import { getSiteCoverage } from "@/db/queries/coverage";
import { getHighlights } from "@/db/queries/highlights";
import { getMap } from "@/db/queries/map";
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
  const [map, shapes, highlights, coverage] = await Promise.all([
    getMap(text, view),
    getShapes(text, nation),
    getHighlights(text, view.inferred),
    getSiteCoverage(),
  ]);
  return (
    <>
      <LeftOutNotice text={text} leftOut={leftOut} />
      <MapSection locale={text.locale} asked={view} map={map} shapes={shapes} />
      {highlights !== null && <Highlights text={text} {...highlights} />}
      <SiteCoverage text={text} coverage={coverage} />
    </>
  );
}
