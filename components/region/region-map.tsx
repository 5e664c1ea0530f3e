import { zh } from "@/lib/text/zh";
import type { MapData } from "@/lib/map/data";
import { MapExplorer } from "../map/map-explorer";
import type { Shapes } from "../map/map-stage";
import { MapSwitching } from "../map/map-switching";
import { Section } from "../ui/section";

type Props = { name: string; map: MapData; shapes: Shapes; unplaced: number };

/** A province's own map of its parts, in the same classes as the nation's. */
export function RegionMap({ name, map, shapes, unplaced }: Props) {
  return (
    <Section id="map" title={zh.region.map(name)}>
      <MapSwitching scope={map.scope}>
        <MapExplorer map={map} view="map" shapes={shapes} />
      </MapSwitching>
      {unplaced > 0 && <p className="small soft">{zh.region.unplaced(unplaced)}</p>}
    </Section>
  );
}
