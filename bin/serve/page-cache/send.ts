import type { IncomingMessage, ServerResponse } from "node:http";
import { decideConditions } from "../conditions";
import { chooseEncoding } from "../negotiate";
import { sendProblem } from "../problem";
import type { Ready } from "./answer";
import { packed } from "./pack";
import type { Reader } from "./ready";

const compressible =
  /^(text\/|image\/svg|application\/(json|problem\+json|atom\+xml|javascript|manifest\+json))/;

/** Sends an answer as this reader can take it, or says that they have it already. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Ready,
  { path, origin }: Pick<Reader, "path" | "origin">,
): Promise<void> {
  const condition = answer.status === 200 ? decideConditions(request.headers, answer.etag) : 200;
  if (condition === 412)
    return sendProblem(request, response, 412, { path, isSecure: origin.startsWith("https:") });
  if (condition === 304) {
    const { "content-type": _type, "content-disposition": _disposition, ...headers } = answer.headers;
    response.writeHead(304, headers).end();
    return;
  }
  const isPackable = compressible.test(String(answer.headers["content-type"] ?? ""));
  const encoding = isPackable ? chooseEncoding(encodingsOf(request)) : null;
  const body = encoding === null ? answer.body : await packed(answer, encoding);
  response.writeHead(answer.status, {
    ...answer.headers,
    "content-length": body.length,
    ...(encoding === null ? {} : { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

const encodingsOf = ({ headers }: IncomingMessage) => {
  const value = headers["accept-encoding"];
  return Array.isArray(value) ? value.join(",") : value;
};
