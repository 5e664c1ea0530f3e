import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DrawnSheet } from "@/components/picture/picture-map";
import type { Sheet } from "@/lib/map/boundaries";

/** The outlines of a sheet by adcode, and its dash line as `dash`, out of the sprite the boundary build wrote. */
export async function drawSheet(sheet: Sheet): Promise<DrawnSheet> {
  const sprite = await readFile(join(process.cwd(), "public", sheet.sprite), "utf8");
  const found = sprite.matchAll(/ id="(?:r(?=\d))?([\w-]+)" d="([^"]*)"/g);
  return { sheet, paths: new Map([...found].map(([, id = "", path = ""]) => [id, path])) };
}
