import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { decideConditions } from "../conditions";
import { chooseEncoding } from "../negotiate";
import { sendProblem } from "../problem";
import type { Ready } from "./answer";
import { packed } from "./pack";
import type { Reader } from "./ready";

const compressible =
  /^(text\/|image\/svg|application\/(json|problem\+json|atom\+xml|xml|javascript|manifest\+json))/;

/** A whole answer as it went out: names and values of its fields in turn. */
export type Sent = { fields: string[]; body: Buffer };

/** Sends an answer as this reader can take it, or says that they have it already; what went out where that was all of it. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Ready,
  { path, origin }: Pick<Reader, "path" | "origin">,
): Promise<Sent | null> {
  const condition = answer.status === 200 ? decideConditions(request.headers, answer.etag) : 200;
  if (condition === 412) {
    sendProblem(request, response, 412, { path, isSecure: origin.startsWith("https:") });
    return null;
  }
  if (condition === 304) {
    const { "content-type": _type, "content-disposition": _disposition, ...headers } = answer.headers;
    response.writeHead(304, headers).end();
    return null;
  }
  const isPackable = compressible.test(String(answer.headers["content-type"] ?? ""));
  const encoding = isPackable ? chooseEncoding(encodingsOf(request)) : null;
  const body = encoding === null ? answer.body : await packed(answer, encoding);
  const headers: OutgoingHttpHeaders = {
    ...answer.headers,
    "content-length": body.length,
    ...(encoding === null ? {} : { "content-encoding": encoding }),
  };
  const isHead = request.method === "HEAD";
  response.writeHead(answer.status, headers).end(isHead ? undefined : body);
  if (isHead || answer.status !== 200) return null;
  return { fields: Object.entries(headers).flatMap(([name, value]) => [name, String(value)]), body };
}

const encodingsOf = ({ headers }: IncomingMessage) => {
  const value = headers["accept-encoding"];
  return Array.isArray(value) ? value.join(",") : value;
};
