import type { MapData } from "@/lib/map/data";
import { hasPeriod } from "@/lib/map/has-period";
import type { MapView } from "@/lib/address/views";
import { MapExplorer } from "./map-explorer";
import type { Shapes } from "./map-stage";
import { MapSwitching } from "./map-switching";

type Props = { map: MapData; view: MapView["view"]; shapes: Shapes };

/** A map that goes to other layers and periods without leaving the page; where the period has no data, its links are plain. */
export function MapSection(props: Props) {
  const explorer = <MapExplorer {...props} />;
  if (!hasPeriod(props.map)) return explorer;
  return <MapSwitching scope={props.map.scope}>{explorer}</MapSwitching>;
}
