import { createHash } from "node:crypto";
import { transformSync } from "esbuild";
import { startOnIntent } from "./intent-loader";
import type { Program } from "./intent-loader";
import { speculationRules } from "./speculation";

/** A page as it is sent, and the hashes (`sha256-…`) of the inline scripts its CSP has to let through. */
export type Intended = { html: string; scriptHashes: string[] };

/** The only executable script of a public page: one text for all of them. */
export const loader = transformSync(`(${String(startOnIntent)})()`, {
  minify: true,
  target: "es2022",
}).code.trim();

const hashOf = (script: string) => `sha256-${createHash("sha256").update(script).digest("base64")}`;
const hashes = [loader, speculationRules].map(hashOf);

const anyScript = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const anyPreload = /<link\b(?=[^>]* rel="preload")(?=[^>]* as="script")[^>]*>/g;
const modules =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{.*\})\);?$/s;
const tree = /^(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\))\.push\((\[.*\])\);?$/s;

/**
 * Turns a finished public page of the framework's into a document that names no script: what the framework needs travels as
 * data, and the loader hands it over when a reader acts. A page whose scripts are not the ones known here stays whole.
 */
export function onIntent(html: string): Intended {
  const program: Program = { scripts: [], modules: [], tree: [] };
  const unknown: string[] = [];
  const bare = html.replace(anyScript, (whole, written: string, text: string) => {
    const attributes = readAttributes(written);
    if (isData(attributes)) return whole;
    if (!take(program, attributes, text)) unknown.push(text);
    return "";
  });
  if (unknown.length > 0) return { html, scriptHashes: inlineHashes(html) };
  if (program.scripts.length === 0) return { html, scriptHashes: [] };
  const blocks = [
    `<script type="application/json" id="program">${toBlock(program)}</script>`,
    `<script type="speculationrules">${speculationRules}</script>`,
    `<script>${loader}</script>`,
  ];
  const end = bare.lastIndexOf("</body>");
  if (end === -1) return { html, scriptHashes: inlineHashes(html) };
  const page = `${bare.slice(0, end)}${blocks.join("")}${bare.slice(end)}`.replace(anyPreload, "");
  return { html: page, scriptHashes: hashes };
}

function readAttributes(written: string): { [name: string]: string } {
  const found = written.matchAll(/([\w-]+)(?:="([^"]*)")?/g);
  return Object.fromEntries([...found].map(([, name = "", value = ""]) => [name, value]));
}

const isData = ({ type = "" }: { [name: string]: string }) => /json|speculationrules/.test(type);

/** Puts one script where the loader will find it; false for one that it would not know how to hand over. */
function take(program: Program, attributes: { [name: string]: string }, text: string): boolean {
  if (attributes["src"] !== undefined) {
    // Whoever has no modules does not read the loader either.
    if (attributes["noModule"] === undefined) program.scripts.push(attributes);
    return text === "";
  }
  const [, beginning] = modules.exec(text) ?? [];
  const [, part] = tree.exec(text) ?? [];
  const json = parse(beginning ?? part);
  if (json === undefined) return false;
  program[beginning === undefined ? "tree" : "modules"].push(json);
  return true;
}

/** Undefined for what is no JSON: then it is a program, not data. */
function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const toBlock = (program: Program) => JSON.stringify(program).replaceAll("<", String.raw`\u003c`);

function inlineHashes(html: string): string[] {
  const found = [...html.matchAll(anyScript)].flatMap(([, written = "", text = ""]) => {
    const attributes = readAttributes(written);
    return attributes["src"] === undefined && !/json/.test(attributes["type"] ?? "") ? [hashOf(text)] : [];
  });
  return [...new Set(found)];
}
