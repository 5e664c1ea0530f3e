import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import type { Answer } from "./answer";
import type { Render } from "./record";
import { recordPage } from "./record-page";
import { send } from "./send";

const maxBytes = 64 * 1024 * 1024;

/**
 * Keeps whole answers (pages and API) in memory, compressed, for as long as the data stands. Rendering is the dear part of
 * a page, and every public page is a function of its address and the data: so the key is the address, and `version`, which
 * any writer in any process moves, says when to forget. Whoever carries a cookie is never served from here.
 */
export function servePages(render: Render, version: () => unknown): Render {
  const answers = new LRUCache<string, Answer>({
    maxSize: maxBytes,
    sizeCalculation: (answer) => 3 * answer.body.length + 1024,
  });
  const underway = new Map<string, Promise<Answer>>();
  let known = version();

  async function getAnswer(request: IncomingMessage): Promise<Answer> {
    const now = version();
    if (now !== known) {
      answers.clear();
      underway.clear();
      known = now;
    }
    const key = `${request.headers.host} ${request.url}`;
    const kept = answers.get(key) ?? underway.get(key);
    if (kept !== undefined) return kept;
    const rendering = recordPage(request, render);
    underway.set(key, rendering);
    try {
      const answer = await rendering;
      // A write during rendering may or may not be in the answer.
      if (answer.status === 200 && version() === now) answers.set(key, answer);
      return answer;
    } finally {
      if (underway.get(key) === rendering) underway.delete(key);
    }
  }

  return async function serve(request, response) {
    if (isPublic(request)) await send(request, response, await getAnswer(request));
    else await render(request, response);
  };
}

function isPublic({ method, url = "/", headers }: IncomingMessage): boolean {
  const isPage = !/^\/(desk|api\/auth|_next)(\/|\?|$)/.test(url);
  return (
    (method === "GET" || method === "HEAD") &&
    isPage &&
    headers.cookie === undefined &&
    headers["rsc"] === undefined
  );
}
