import { Highlights } from "@/components/map/highlights";
import { MapExplorer } from "@/components/map/map-explorer";
import { MapSwitching } from "@/components/map/map-switching";
import { LeftOutNotice } from "@/components/ui/left-out-notice";
import { getShapes } from "@/db/queries/boundaries";
import { getHighlights } from "@/db/queries/highlights";
import { getMap } from "@/db/queries/map";
import { parseMapView } from "@/lib/view";

export default async function MapPage({ searchParams }: PageProps<"/">) {
  const { view, leftOut } = parseMapView(await searchParams);
  const [map, shapes, highlights] = await Promise.all([getMap(view), getShapes("100000"), getHighlights()]);
  return (
    <>
      <LeftOutNotice leftOut={leftOut} />
      <MapSwitching scope={map.scope}>
        <MapExplorer map={map} view={view.view} shapes={shapes} />
      </MapSwitching>
      {highlights !== null && <Highlights {...highlights} />}
    </>
  );
}
