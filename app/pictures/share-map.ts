import { createElement } from "react";
import { MapShare } from "@/components/picture/map-share";
import type { ShareShape, ShareWords } from "@/components/picture/share-card";
import { getShapes } from "@/db/queries/boundaries";
import { getMap } from "@/db/queries/map";
import { nation } from "@/lib/record/regions";
import type { MapData } from "@/lib/map/data";
import { parsePanelView } from "@/lib/address/views";
import type { Region } from "@/lib/record/types";
import type { Picture } from "./answer";
import { titleOf } from "./map-picture";
import type { AskedMap } from "./map-picture";
import { hasParts } from "./parts";
import { knownOf } from "./region-known";
import { findShareChart } from "./share-chart";
import { getSaid, getState } from "./source-lines";
import { drawSheet } from "./sprite";
import type { Text } from "@/lib/text/text";

type Asked = Pick<AskedMap, "layer" | "period">;

/**
 * The share image of a region and layer: its own map where that knows anything, else its place on the map around it, else the
 * first chart of its figures. Like the page it stands for, it says so where the period asked for has no data.
 */
export async function getShareMap(
  text: Text,
  region: Region,
  asked: Asked,
  shape: ShareShape,
): Promise<Picture> {
  const { adcode, level, parent } = region;
  const own = level === "nation" || (await hasParts(adcode)) ? await getMap(text, asked, adcode) : null;
  const isOwn = own !== null && (level === "nation" || own.coverage.known > 0);
  const map = isOwn ? own : await getMap(text, asked, level === "province" ? nation : (parent ?? nation));
  const isPlaced = map.regions.some((place) => place.adcode === adcode && place.status !== "not-mentioned");
  if (!isOwn && !isPlaced && asked.layer === null) {
    const chart = await findShareChart(text, { ...parsePanelView({}).view, regions: [adcode] }, shape);
    if (!("problem" in chart)) return chart;
  }
  const { sheet, note } = await getShapes(text, map.scope);
  return {
    drawing: createElement(MapShare, {
      text,
      shape,
      map,
      drawn: sheet === null ? null : await drawSheet(sheet),
      selected: isOwn ? null : region.adcode,
      boundaryNote: note,
      words: {
        ...(isOwn ? mapWords(map, region) : await placeWords(text, map, region)),
        sources: await getSaid(text, map),
        state: await getState(text),
      },
    }),
    name: [text.site.name, ...titleOf(text, map), region.short, text.pictures.share],
    ascii: ["zhiyun", region.adcode, map.layer, map.period, shape].filter(Boolean).join("-"),
  };
}

type Words = Omit<ShareWords, "sources" | "state">;

function mapWords({ words }: MapData, { name, level }: Region): Words {
  const kicker = level === "nation" ? words.kicker : `${name} · ${words.kicker}`;
  return { kicker, headline: words.headline, note: null };
}

/** A region on the map around it: its figure as written, and how much is known of it in all. */
async function placeWords(text: Text, map: MapData, { adcode, name }: Region): Promise<Words> {
  const cell = map.regions.find((region) => region.adcode === adcode);
  const isKnown = cell !== undefined && cell.status !== "not-mentioned";
  const title = titleOf(text, map).join(" · ");
  return {
    kicker: cell?.period == null ? title : `${title} · ${cell.period}`,
    headline: isKnown ? [`${name}${text.colon}`, cell.figure] : [name],
    note: text.region.known(await knownOf(adcode)),
  };
}
