import { localised } from "@/lib/address/localised";
import { createElement } from "react";
import { MapEmbed } from "@/components/picture/map-embed";
import { ownOrigin } from "@/lib/address/own-origin";
import type { LeftOut, RawParams } from "@/lib/address/parameters";
import type { Adcode } from "@/lib/record/types";
import { partHref } from "@/lib/address/views";
import { refuse } from "../../problem";
import { findMapWords } from "../../pictures/map-picture";
import type { AskedMap } from "../../pictures/map-picture";
import { readView } from "../../pictures/read";
import { answerEmbed } from "./answer";
import type { Text } from "@/lib/text/text";

type Parse = (raw: RawParams) => { view: AskedMap; leftOut: LeftOut[] };

/** The map of a scope as a document for an iframe, under the parameters of its page. */
export async function answerMapEmbed(
  text: Text,
  request: Request,
  scope: Adcode,
  parse: Parse,
): Promise<Response> {
  const read = readView(request, parse);
  if ("problem" in read) return refuse(text, read.problem);
  const origin = ownOrigin();
  const found = await findMapWords(text, scope, read.view, origin);
  if ("problem" in found) return refuse(text, found.problem);
  const { map, drawn, boundaryNote, words, address } = found;
  const href = (adcode: Adcode) => `${origin}${localised(text, partHref(scope, map, adcode))}`;
  return answerEmbed(createElement(MapEmbed, { text, map, drawn, boundaryNote, words, address, href }));
}
