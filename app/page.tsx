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
import { zh } from "@/lib/text/zh/dictionary";
import { mapShareHref } from "@/lib/address/pictures";
import { mapHref, parseMapView } from "@/lib/address/views";

export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  const { view } = parseMapView(await searchParams);
  return shareMetadata(zh, {
    path: mapHref(view),
    share: (height) => mapShareHref(nation, view, height),
    title: `${zh.site.name} · ${zh.site.tagline}`,
    description: zh.site.description,
  });
}

export default async function MapPage({ searchParams }: PageProps<"/">) {
  const { view, leftOut } = parseMapView(await searchParams);
  const [map, shapes, highlights, coverage] = await Promise.all([
    getMap(zh, view),
    getShapes(zh, nation),
    getHighlights(view.inferred),
    getSiteCoverage(),
  ]);
  return (
    <>
      <LeftOutNotice text={zh} leftOut={leftOut} />
      <MapSection asked={view} map={map} shapes={shapes} />
      {highlights !== null && <Highlights text={zh} {...highlights} />}
      <SiteCoverage text={zh} coverage={coverage} />
    </>
  );
}
