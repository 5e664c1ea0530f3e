import next from "next";
import { getNewestSourceDate } from "@/db/queries/sources";
import { findDatabaseOrExit } from "./database";
import { createGate } from "./gate";
import { createReadiness } from "./health";
import { createLimited, listen } from "./listen";
import { tellMemory } from "./memory";
import { createPages } from "./pages";
import { createPublicVersion, readPerTurn, shapesVersion } from "./public-version";
import { createRemembered } from "./remembered";
import { readSettings } from "./settings";
import { createSite } from "./site";
import { serveStatics } from "./statics";

/** The production server: precompressed static files, whole pages from memory while the data stands, Next for the rest. */

const port = Number(process.env["PORT"] ?? 3000);
const hostname = process.env["HOST"] ?? "127.0.0.1";

const database = findDatabaseOrExit();

const app = next({ dev: false, hostname, port });
await app.prepare();

const settings = readSettings(process.env);
const render = app.getRequestHandler();
const version = createPublicVersion(database);
const hasShapes = () => shapesVersion() !== null;
let isStopping = false;

const pages = createPages({
  render,
  version,
  isWhole: hasShapes,
  keeps: settings.keepsPages,
  gates: {
    pages: createGate({ running: 4, waiting: 128, perAsker: 32 }),
    pictures: createGate({ running: 2, waiting: 32, perAsker: 6 }),
  },
});
const readiness = createReadiness({
  version,
  hasShapes,
  readDataUntil: getNewestSourceDate,
  isStopping: () => isStopping,
});
const remembered = createRemembered({
  version: readPerTurn(version),
  isBehindProxy: settings.isBehindProxy,
  database,
});

tellMemory();
listen(
  createLimited(
    createSite({ settings, pages, render, database, statics: serveStatics, readiness, remembered }),
  ),
  { port, hostname },
  () => (isStopping = true),
);
