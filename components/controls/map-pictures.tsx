import type { MapData } from "@/lib/map/data";
import { mapEmbedHref, mapPictureHref } from "@/lib/address/pictures";
import type { MapView } from "@/lib/address/views";
import { PictureLinks } from "./picture-links";
import type { MapWords } from "@/lib/text/text";

type Props = { text: MapWords; map: MapData; view: MapView["view"] };

/** The map as shown, as files and for other sites; it follows the layer wherever the map is drawn. */
export function MapPictures({ text, map, view }: Props) {
  const shown = { ...map, view };
  return (
    <PictureLinks
      text={text}
      picture={(format) => mapPictureHref(map.scope, shown, format)}
      embed={mapEmbedHref(map.scope, shown)}
      title={text.pictures.embedTitle(map.words.title)}
      height={760}
    />
  );
}
