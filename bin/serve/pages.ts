import { localeOf, localised } from "@/lib/address/localised";
import type { IncomingMessage } from "node:http";
import { unfilledOrigin } from "@/lib/address/own-origin";
import { canonicalAddress } from "./canonical";
import type { Gate } from "./gate";
import { findLinks } from "./links";
import { makeRequest, originHeader } from "./made-request";
import type { Answer } from "./page-cache/answer";
import { record } from "./page-cache/record";
import type { Render } from "./page-cache/record";
import { withPreview } from "./preview";
import { createStore } from "./store";
import type { Visitor } from "./visitor";

export type Asked = {
  path: string;
  query: URLSearchParams;
  origin: string;
  asker: string;
  visitor: Visitor | null;
};

type Options = {
  render: Render;
  /** Moves whenever something public may have changed. */
  version: () => string;
  /** Whether an answer made now holds everything it should. */
  isWhole: () => boolean;
  keeps: boolean;
  gates: { pages: Gate; pictures: Gate };
};

/** Public answers, made once for all readers by the address alone and kept for as long as the data stands. */
export function createPages({ render, version, isWhole, keeps, gates }: Options) {
  const store = createStore();
  const underway = new Map<string, Promise<Answer>>();
  let known = version();

  const forgetOld = () => {
    const now = version();
    if (now === known) return now;
    store.clear();
    underway.clear();
    known = now;
    return now;
  };

  async function make(address: string, asked: Asked): Promise<Answer> {
    const { path, origin, asker, visitor } = asked;
    const gate = path.startsWith("/pictures/") ? gates.pictures : gates.pages;
    return gate(asker, () =>
      withPreview(visitor?.preview ?? null, () => recordPage(path, makeRequest(address, origin), render)),
    );
  }

  async function keep(address: string, key: string, asked: Asked): Promise<Answer> {
    const now = known;
    const answer = await make(address, asked);
    // A write during rendering may or may not be in the answer.
    if (answer.status === 200 && version() === now && isWhole()) {
      const named = address.includes("?") ? [] : findLinks(answer).map(linkKey);
      if (store.set(key, address, answer, named)) answer.keptFor = now;
    }
    return answer;
  }

  return {
    get: async (asked: Asked): Promise<Answer> => {
      // A picture's address is drawn into it; everything else is made without one and filled in for each reader.
      const isDrawn = asked.path.startsWith("/pictures/");
      const origin = isDrawn ? asked.origin : unfilledOrigin;
      const address = canonicalAddress(asked.path, asked.query);
      const made = { ...asked, origin };
      if (asked.visitor !== null || !keeps) return make(address, made);
      forgetOld();
      const key = isDrawn ? `${origin}${address}` : address;
      const kept = store.get(key) ?? underway.get(key);
      if (kept !== undefined) return kept;
      const making = keep(address, key, made);
      underway.set(key, making);
      try {
        return await making;
      } finally {
        if (underway.get(key) === making) underway.delete(key);
      }
    },
    sizes: () => ({ ...store.sizes(), underway: underway.size }),
  };
}

export type Pages = ReturnType<typeof createPages>;

function linkKey(href: string): string {
  const { pathname, searchParams } = new URL(href, unfilledOrigin);
  return canonicalAddress(pathname, searchParams);
}

/**
 * Next answers notFound() with an empty document that only a script fills. A reader without one gets the same 404 as a page:
 * /missing, told what was asked for.
 */
async function recordPage(path: string, request: IncomingMessage, render: Render): Promise<Answer> {
  const answer = await record(request, render);
  const isDocument = String(answer.headers["content-type"]).startsWith("text/html");
  if (answer.status !== 404 || !isDocument) return answer;
  const { headers } = request;
  const locale = localeOf(path);
  const asked = localised({ locale }, `/missing?asked=${path.split("/").at(-1) ?? ""}`);
  const page = await record(makeRequest(asked, String(headers[originHeader]), path), render);
  return { ...page, status: 404 };
}
