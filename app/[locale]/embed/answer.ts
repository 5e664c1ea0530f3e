import type { ReactElement } from "react";
import { renderMarkup } from "@/components/picture/render-picture";

/** A document for an iframe; next.config.ts lets any site frame what stands under /embed, and nothing else. */
export async function answerEmbed(document: ReactElement): Promise<Response> {
  return new Response(`<!DOCTYPE html>${await renderMarkup(document)}`, {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}
