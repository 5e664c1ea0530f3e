import { localised } from "@/lib/address/localised";
import { isNation } from "@/lib/record/regions";
import { createElement } from "react";
import type { ComponentProps } from "react";
import { MapPicture } from "@/components/picture/map-picture";
import { getShapes } from "@/db/queries/boundaries";
import { findRegion } from "@/db/queries/regions";
import type { MapData } from "@/lib/map/data";
import type { LeftOut } from "@/lib/address/parameters";
import type { Adcode } from "@/lib/record/types";
import { scopeHref } from "@/lib/address/views";
import type { MapView } from "@/lib/address/views";
import type { Picture } from "./answer";
import { findMap } from "./known-map";
import { getSaid, getState } from "./source-lines";
import { drawSheet } from "./sprite";
import { countUnplaced } from "./unplaced";
import type { Text } from "@/lib/text/text";

export type AskedMap = { layer: string | null; period: string | null; view?: MapView["view"] };

type Props = ComponentProps<typeof MapPicture>;

/** The map as asked for, with everything that has to be said beside it and the address of its page. */
export async function findMapWords(
  text: Text,
  scope: Adcode,
  { view = "map", ...asked }: AskedMap,
  origin: string,
): Promise<(Props & { place: string; isTiles: boolean }) | { problem: LeftOut }> {
  const [found, { sheet, note }, region] = await Promise.all([
    findMap(text, scope, asked),
    getShapes(text, scope),
    findRegion(text, scope),
  ]);
  if ("problem" in found) return found;
  const { map } = found;
  const isWhole = isNation(scope);
  const isTiles = view === "tiles" && isWhole;
  return {
    text,
    map,
    isTiles,
    place: isWhole ? text.pictures.nation : (region?.short ?? scope),
    drawn: sheet === null || isTiles ? null : await drawSheet(sheet),
    boundaryNote: note,
    address: `${origin}${localised(text, scopeHref(scope, { ...map, view }))}`,
    words: {
      kicker: [isWhole ? null : region?.name, map.words.kicker].filter(Boolean).join(" · "),
      notes: await countUnplaced(text, map),
      sources: await getSaid(text, map),
      state: await getState(text),
    },
  };
}

export async function getMapPicture(
  text: Text,
  scope: Adcode,
  asked: AskedMap,
  origin: string,
): Promise<Picture | { problem: LeftOut }> {
  const found = await findMapWords(text, scope, asked, origin);
  if ("problem" in found) return found;
  const { place, isTiles, ...props } = found;
  const { map } = props;
  return {
    drawing: createElement(MapPicture, props),
    name: [text.site.name, ...titleOf(text, map), place, ...(isTiles ? [text.layer.tiles] : [])],
    ascii: ["zhiyun", scope, map.layer, map.period, isTiles ? "tiles" : null].filter(Boolean).join("-"),
  };
}

/** 第十三届中国专利周, 简报记载活动; a financing layer's title has its year. */
export function titleOf(text: Text, { layer, period, words }: MapData): string[] {
  const campaign = words.periods.find((item) => item.period === period && item.word !== period)?.word;
  return layer === "recorded" && campaign !== undefined
    ? [text.pictures.activitiesIn(campaign)]
    : [...(campaign === undefined ? [] : [campaign]), words.title];
}
