import { isNation } from "@/lib/record/regions";
import type { MapData } from "@/lib/map/data";
import { pictures } from "@/lib/text/pictures";
import { scopeHref } from "@/lib/address/views";
import type { MapView } from "@/lib/address/views";
import { PictureLinks } from "./picture-links";

type Props = { map: MapData; view: MapView["view"] };

/** The map as shown, as files and for other sites; it follows the layer wherever the map is drawn. */
export function MapPictures({ map: { scope, layer, period, words, inferred }, view }: Props) {
  const isWhole = isNation(scope);
  const page = scopeHref(scope, { layer, period, view, inferred });
  const query = page.includes("?") ? page.slice(page.indexOf("?")) : "";
  return (
    <PictureLinks
      picture={isWhole ? "/pictures/map" : `/pictures/regions/${scope}`}
      embed={`/embed/${isWhole ? "map" : `regions/${scope}`}`}
      query={query}
      title={pictures.embedTitle(words.title)}
      height={760}
    />
  );
}
