import { zh } from "@/lib/text/zh";
import type { MapData } from "@/lib/map/data";
import { MapSection } from "../map/map-section";
import type { Shapes } from "../map/map-stage";
import { Section } from "../ui/section";

type Props = { name: string; map: MapData; shapes: Shapes; unplaced: number };

/** A province's own map of its parts, in the same classes as the nation's. */
export function RegionMap({ name, map, shapes, unplaced }: Props) {
  return (
    <Section id="map" title={zh.region.map(name)}>
      <MapSection map={map} view="map" shapes={shapes} />
      {unplaced > 0 && <p className="small soft">{zh.region.unplaced(unplaced)}</p>}
    </Section>
  );
}
