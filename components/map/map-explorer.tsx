import { hasPeriod } from "@/lib/map/has-period";
import { isNation } from "@/lib/record/regions";
import type { MapData } from "@/lib/map/data";
import type { MapView } from "@/lib/address/views";
import { MapPictures } from "../picture/map-pictures";
import { LayerSwitch } from "./layer-switch";
import { MapHeading } from "./map-heading";
import { MapStage } from "./map-stage";
import type { Shapes } from "./map-stage";
import { NoPeriod } from "./no-period";

type Props = { map: MapData; view: MapView["view"]; shapes: Shapes };

/** Heading, choices and stage of one map. The server renders it first; in the browser the same component shows the next layer. */
export function MapExplorer({ map, view, shapes }: Props) {
  return (
    <>
      <MapHeading words={map.words} isPage={isNation(map.scope)} />
      <LayerSwitch map={map} view={view} />
      {hasPeriod(map) ? (
        <>
          <MapStage map={map} view={view} shapes={shapes} />
          <MapPictures map={map} view={view} />
        </>
      ) : (
        <NoPeriod map={map} view={view} />
      )}
    </>
  );
}
