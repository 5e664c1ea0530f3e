import type { ReactElement } from "react";
import { renderPicture } from "@/components/picture/render-picture";
import type { Format } from "@/lib/address/pictures";
import { contentDisposition } from "@/lib/picture/names";
import { open, problem } from "../problem";
import { rasterise } from "./raster";
import type { Text } from "@/lib/text/text";

export type Picture = { drawing: ReactElement; name: readonly string[]; ascii: string };

/** A picture in the format asked for, under a name that says what it is. PNGs have two pixels to the unit unless said. */
export async function answerPicture(
  text: Text,
  { drawing, name, ascii }: Picture,
  format: Format,
  zoom = 2,
): Promise<Response> {
  const svg = await renderPicture(drawing);
  const headers = {
    ...open,
    "content-type": format === "svg" ? "image/svg+xml; charset=utf-8" : "image/png",
    "content-disposition": contentDisposition(name, `${ascii}.${format}`),
  };
  if (format === "svg") return new Response(svg, { headers });
  const outcome = await rasterise(svg, zoom);
  if ("failure" in outcome) return problem(500, text.pictures.failed, { detail: text.pictures.failedDetail });
  // A copy in a buffer of its own, as Response asks for.
  return new Response(new Uint8Array(outcome.result), { headers });
}

export const notFound = (text: Text) => problem(404, text.pictures.missing);
