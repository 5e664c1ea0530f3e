import type { Answer } from "./page-cache/answer";

const links = /\s(?:href|src)="(\/(?!\/)[^"#]*\?[^"#]*)/g;

/** The addresses with a query that a document of ours links to, each once. */
export function findLinks({ headers, body }: Pick<Answer, "headers" | "body">): string[] {
  if (!String(headers["content-type"]).startsWith("text/html")) return [];
  const found = [...body.toString().matchAll(links)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  return [...new Set(found)];
}
