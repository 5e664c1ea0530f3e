import "server-only";
import type { ReactElement } from "react";
import { resolveColours } from "@/lib/picture/colours";

/** A picture as a file that stands alone: no style sheet, no script, no other file. */
export async function renderPicture(picture: ReactElement): Promise<string> {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${resolveColours(await renderMarkup(picture))}`;
}

export async function renderMarkup(element: ReactElement): Promise<string> {
  // Imported when needed: Next refuses the module in a file it may bundle for server components.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(element);
}
