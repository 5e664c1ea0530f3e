import { createServer } from "node:http";
import { resolve } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import next from "next";
import sirv from "sirv";
import { createPageCache } from "./page-cache.mjs";

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

// The name of such a file carries a hash of its content: there is nothing to ask again about.
const setHeaders = (response) => {
  for (const header of ["last-modified", "connection"]) response.removeHeader(header); // HTTP/1.1 keeps a connection unasked
};
const immutable = { brotli: true, gzip: true, etag: false, maxAge: 31_536_000, immutable: true, setHeaders };
const statics = [
  { prefix: "/_next/static/", serve: sirv(".next/static", immutable) },
  // dev: the boundaries may be built again while the server runs.
  { prefix: "/geo/", serve: sirv("public/geo", { ...immutable, dev: true }) },
];
const pages = createPageCache(app.getRequestHandler(), () => watch.get());

const server = createServer((request, response) => {
  const { url } = request;
  const found = statics.find(({ prefix }) => url.startsWith(prefix));
  const fallThrough = () => {
    request.url = url;
    pages(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  };
  if (found === undefined) return fallThrough();
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
