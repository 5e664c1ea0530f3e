import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import sirv from "sirv";

const files = { brotli: true, gzip: true, etag: false };
const statics = [
  { prefix: "/_next/static/", serve: sirv(".next/static", files) },
  // dev: the boundaries may be built again while the server runs.
  { prefix: "/geo/", serve: sirv("public/geo", { ...files, dev: true }) },
];
const hashed = /^\/_next\/static\/|\.[0-9a-f]{8}\.(svg|json)$/;

/** Answers with a built file, or hands on to `next`, with the address as it was. */
export function serveStatics(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const url = request.url ?? "/";
  const found = statics.find(({ prefix }) => url.startsWith(prefix));
  if (found === undefined) return next();
  if (hashed.test(url)) keepForever(response);
  request.url = url.slice(found.prefix.length - 1);
  found.serve(request, response, () => {
    request.url = url;
    next();
  });
}

/** The name of such a file carries a hash of its content: it never has to be asked after, and headers that help asking can go. */
function keepForever(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  const write = (status: number, headers: OutgoingHttpHeaders = {}) => {
    if (status !== 200) return writeHead(status, headers);
    const { "Last-Modified": _unneeded, ...needed } = headers;
    response.removeHeader("connection"); // HTTP/1.1 keeps it open unasked
    return writeHead(status, { ...needed, "Cache-Control": "public, max-age=31536000, immutable" });
  };
  response.writeHead = write as typeof response.writeHead; // sirv never gives a status text
}
