import type { ReactElement } from "react";
import { renderPicture } from "@/components/picture/render-picture";
import type { LeftOut } from "@/lib/params";
import { contentDisposition } from "@/lib/picture-names";
import { zh } from "@/lib/text/zh";
import { rasterise } from "./raster";

const open = { "access-control-allow-origin": "*" };

export type Picture = { drawing: ReactElement; name: readonly string[]; ascii: string };
export type Format = "svg" | "png";

/** A picture in the format asked for, under a name that says what it is. PNGs have two pixels to the unit unless said. */
export async function answerPicture(
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
  // A copy in a buffer of its own, as Response asks for.
  return new Response(format === "svg" ? svg : new Uint8Array(await rasterise(svg, zoom)), { headers });
}

/** `map.svg` as name and format; undefined where it is not a picture's name. */
export function parseFile(file: string): { stem: string; format: Format } | undefined {
  const [, stem, format] = /^([\w-]+)\.(svg|png)$/.exec(file) ?? [];
  return stem === undefined || (format !== "svg" && format !== "png") ? undefined : { stem, format };
}

/** The API's problem: which parameter, and what is allowed. */
export function refuse({ param, values, allowed }: LeftOut): Response {
  return problem(400, zh.api.badParameter, {
    detail: zh.api.cannotRead(param, values.join(","), allowed),
    parameter: param,
    allowed,
  });
}

export const notFound = () => problem(404, zh.pictures.missing, {});

function problem(status: number, title: string, about: object): Response {
  return Response.json(
    { type: "about:blank", title, status, ...about },
    { status, headers: { ...open, "content-type": "application/problem+json" } },
  );
}
