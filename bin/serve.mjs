import { createServer } from "node:http";
import { resolve } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import next from "next";
import sirv from "sirv";
import { createPageCache } from "./page-cache.mjs";
import { withPreview } from "./preview.mjs";

/** The production server: precompressed static files, whole pages from memory while the data stands, Next for the rest. */

const port = Number(process.env.PORT ?? 3000);
const hostname = process.env.HOST ?? "127.0.0.1";

const app = next({ dev: false, hostname, port });
await app.prepare();

// The same rule as databasePath in db/client.ts, which this file, plain JavaScript, cannot import.
const file = resolve(
  (process.env.DATABASE_URL ?? "file:db/zhiyun-atlas.sqlite").replace(/^file:(\/\/(?=\/))?/, ""),
);
const watch = new BetterSqlite3(file, { readonly: true }).prepare("pragma data_version").pluck();

const files = { brotli: true, gzip: true, etag: false };
const statics = [
  { prefix: "/_next/static/", serve: sirv(".next/static", files) },
  // dev: the boundaries may be built again while the server runs.
  { prefix: "/geo/", serve: sirv("public/geo", { ...files, dev: true }) },
];
const hashed = /^\/_next\/static\/|\.[0-9a-f]{8}\.(svg|json)$/;

/** The name of such a file carries a hash of its content: it never has to be asked after, and headers that help asking can go. */
function keepForever(response) {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status, headers = {}) => {
    if (status !== 200) return writeHead(status, headers);
    const { "Last-Modified": _unneeded, ...needed } = headers;
    response.removeHeader("connection"); // HTTP/1.1 keeps it open unasked
    return writeHead(status, { ...needed, "Cache-Control": "public, max-age=31536000, immutable" });
  };
}

const pages = withPreview(
  createPageCache(app.getRequestHandler(), () => watch.get()),
  file,
);

const isBehindProxy = process.env.TRUST_PROXY === "1";

/** Who asks: attempts to sign in are counted by it, so that what a client writes there itself is never believed. */
function addressOf(request) {
  const forwarded = isBehindProxy ? request.headers["x-forwarded-for"]?.split(",").at(-1)?.trim() : undefined;
  return forwarded ?? request.socket.remoteAddress ?? "";
}

const server = createServer((request, response) => {
  const { url } = request;
  request.headers["x-client-address"] = addressOf(request);
  const found = statics.find(({ prefix }) => url.startsWith(prefix));
  const fallThrough = () => {
    request.url = url;
    pages(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  };
  if (found === undefined) return fallThrough();
  if (hashed.test(url)) keepForever(response);
  request.url = url.slice(found.prefix.length - 1);
  found.serve(request, response, fallThrough);
});

server.on("error", (error) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `端口 ${port} 已被占用：请换一个，例如 PORT=${port + 1} npm start。`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, hostname, () => console.log(`\n  http://${hostname}:${port}\n`));

function stop() {
  server.close(() => process.exit(0));
  server.closeAllConnections();
}
for (const signal of ["SIGINT", "SIGTERM", "disconnect"]) process.on(signal, stop);
