import { createHash } from "node:crypto";

/** A document as readers get it, and the hashes of the inline scripts its CSP has to allow. */
export type Document = { html: string; scriptHashes: string[] };

const scripts = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gi;
const isData = /\stype="application\/(ld\+)?json"/i;

/** What every public document goes through before it is kept. */
export function prepareDocument(html: string): Document {
  const hashes = [...html.matchAll(scripts)]
    .filter(([, attributes = ""]) => !isData.test(attributes))
    .map(([, , text = ""]) => `sha256-${createHash("sha256").update(text).digest("base64")}`);
  return { html, scriptHashes: [...new Set(hashes)] };
}
