import BetterSqlite3 from "better-sqlite3";
import next from "next";
import { databasePath } from "@/db/client";
import { addressOf } from "./client-address";
import { listen } from "./listen";
import { servePages } from "./page-cache/serve-pages";
import { withPreview } from "./preview";
import { serveStatics } from "./statics";

/** The production server: precompressed static files, whole pages from memory while the data stands, Next for the rest. */

const port = Number(process.env["PORT"] ?? 3000);
const hostname = process.env["HOST"] ?? "127.0.0.1";

const app = next({ dev: false, hostname, port });
await app.prepare();

const file = databasePath();
const watch = new BetterSqlite3(file, { readonly: true }).prepare("pragma data_version").pluck();

const pages = withPreview(
  servePages(app.getRequestHandler(), () => watch.get()),
  file,
);

listen({ port, hostname }, (request, response) => {
  request.headers["x-client-address"] = addressOf(request);
  serveStatics(request, response, () => {
    pages(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
});
