import type { IncomingMessage } from "node:http";
import type { Answer } from "./answer";
import { record } from "./record";
import type { Render } from "./record";

/**
 * Next answers notFound() with an empty document that only a script fills. A reader without one gets the same 404 as a page:
 * /missing, told which region was asked for.
 */
export async function recordPage(request: IncomingMessage, render: Render): Promise<Answer> {
  const { url = "/", method } = request;
  request.method = "GET"; // a HEAD has no body to keep; it is answered from the kept page
  const answer = await record(request, render);
  Object.assign(request, { method });
  if (answer.status !== 404 || !answer.body.includes('id="__next_error__"')) return answer;
  request.method = "GET";
  request.url = `/missing?asked=${/^\/regions\/([^/?&#]*)/.exec(url)?.[1] ?? ""}`;
  const page = await record(request, render);
  Object.assign(request, { url, method });
  return { ...page, status: 404 };
}
