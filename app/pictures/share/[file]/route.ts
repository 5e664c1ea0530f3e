import { nation } from "@/lib/record/regions";
import type { ShareShape } from "@/components/picture/share-card";
import { findRegion } from "@/db/queries/regions";
import type { LeftOut } from "@/lib/address/parameters";
import { parseShareFile } from "@/lib/address/pictures";
import { parsePanelView, parseRegionView } from "@/lib/address/views";
import { refuse } from "../../../problem";
import { answerPicture, notFound } from "../../answer";
import type { Picture } from "../../answer";
import { movedPanel, readPicture } from "../../read";
import { getShareChart } from "../../share-chart";
import { getShareMap } from "../../share-map";
import { readAsked } from "../../../asked";

type Context = { params: Promise<{ file: string }> };

/** `/pictures/share/map-1200x630.png`, `/pictures/share/420000-1200x1200.png`: what a link shows where it is shared. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { text } = readAsked(request);
  const file = parseShareFile((await params).file);
  if (file === undefined) return notFound(text);
  const moved = movedPanel(request);
  if (moved !== null) return moved;
  const picture = await getPicture(request, file.of, file.height === 630 ? "wide" : "square");
  if (picture === undefined) return notFound(text);
  return "problem" in picture ? refuse(text, picture.problem) : answerPicture(text, picture, "png", 1);
}

async function getPicture(
  request: Request,
  of: string,
  shape: ShareShape,
): Promise<Picture | { problem: LeftOut } | undefined> {
  const { text } = readAsked(request);
  if (of === "financing") {
    const read = readPicture(request, parsePanelView);
    return "problem" in read ? read : getShareChart(text, read.view, shape);
  }
  const region = await findRegion(text, of === "map" ? nation : of);
  if (region === undefined) return undefined;
  const read = readPicture(request, parseRegionView);
  return "problem" in read ? read : getShareMap(text, region, read.view, shape);
}
