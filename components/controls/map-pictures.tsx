import type { MapData } from "@/lib/map/data";
import { pictures } from "@/lib/text/zh/pictures";
import { mapEmbedHref, mapPictureHref } from "@/lib/address/pictures";
import type { MapView } from "@/lib/address/views";
import { PictureLinks } from "./picture-links";

type Props = { map: MapData; view: MapView["view"] };

/** The map as shown, as files and for other sites; it follows the layer wherever the map is drawn. */
export function MapPictures({ map, view }: Props) {
  const shown = { ...map, view };
  return (
    <PictureLinks
      picture={(format) => mapPictureHref(map.scope, shown, format)}
      embed={mapEmbedHref(map.scope, shown)}
      title={pictures.embedTitle(map.words.title)}
      height={760}
    />
  );
}
