import type { RegionView } from "@/lib/address/views";
import type { MapData } from "@/lib/map/data";
import { MapSection } from "../map/map-section";
import type { Shapes } from "../map/map-stage";
import { Section } from "../ui/section";
import styles from "./region-map.module.css";
import type { Text } from "@/lib/text/text";

type Props = { text: Text; name: string; asked: RegionView; map: MapData; shapes: Shapes; unplaced: number };

/** A province's own map of its parts, in the same classes as the nation's. */
export function RegionMap({ text, name, asked, map, shapes, unplaced }: Props) {
  return (
    <Section
      id="map"
      title={text.region.map(name)}
      note={unplaced > 0 ? text.region.unplaced(unplaced) : undefined}
    >
      <div className={styles.map}>
        <MapSection locale={text.locale} asked={{ ...asked, view: "map" }} map={map} shapes={shapes} />
      </div>
    </Section>
  );
}
