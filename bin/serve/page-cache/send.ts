import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Answer, Encoding } from "./answer";
import { packed } from "./pack";

const compressible =
  /^(text\/|image\/svg|application\/(json|problem\+json|atom\+xml|javascript|manifest\+json))/;

export async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const headers: OutgoingHttpHeaders = { ...answer.headers, etag: answer.etag, vary: "accept-encoding" };
  // Next forbids storing a dynamic page; ours may be kept as long as it is asked after, which also lets Back restore it.
  if (answer.status === 200) headers["cache-control"] = "no-cache";
  delete headers["transfer-encoding"];
  delete headers["link"]; // preloads the style sheets that the head of the document names anyway
  if (answer.status === 200 && request.headers["if-none-match"] === answer.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = chooseEncoding(
    [request.headers["accept-encoding"]].flat().join(","),
    String(headers["content-type"] ?? ""),
  );
  if (encoding !== null) headers["content-encoding"] = encoding;
  const body = encoding === null ? answer.body : await packed(answer, encoding);
  response.removeHeader("connection");
  response.writeHead(answer.status, { ...headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function chooseEncoding(accepted: string, type: string): Encoding | null {
  if (!compressible.test(type)) return null;
  return /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
}
