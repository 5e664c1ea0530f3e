import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { once } from "node:events";
import { unfilledOrigin } from "@/lib/address/own-origin";
import { createGate } from "./gate";
import { createReadiness } from "./health";
import { createLimited } from "./listen";
import type { Render } from "./page-cache/record";
import { createPages } from "./pages";
import { createRemembered } from "./remembered";
import type { Remembered } from "./remembered";
import { createSite } from "./site";

/**
 * The most credulous renderer there could be: it writes into the page every header it gets, as the framework does with some.
 * Under /regions it knows 420000 alone, as it knows what the site links to.
 */
export const credulous: Render = async (request, response) => {
  const [path = "/"] = (request.url ?? "/").split("?");
  const isKnown = !/^\/(nowhere|regions\/(?!420000$)|api\/(?!v1\/map$|auth\/)|embed\/(?!map$))/.test(path);
  const isJson = path.startsWith("/api/") && isKnown;
  response.statusCode = isKnown ? 200 : 404;
  response.setHeader("content-type", isJson ? "application/json" : "text/html; charset=utf-8");
  const told = `${request.method} ${request.url} ${JSON.stringify(request.headers)} ${unfilledOrigin}/share`;
  response.end(isJson ? JSON.stringify({ told }) : `<!DOCTYPE html><p>${told}</p><script>go()</script>`);
};

type Options = {
  render?: Render;
  origin?: string | null;
  isBehindProxy?: boolean;
  keeps?: boolean;
  isWhole?: () => boolean;
};

export async function startSite({
  render = credulous,
  origin = null,
  isBehindProxy = false,
  keeps = true,
  isWhole = () => true,
}: Options = {}): Promise<{ port: number; server: Server; raise: () => void; remembered: Remembered }> {
  let version = 1;
  const settings = { origin, isBehindProxy, keepsPages: keeps };
  const pages = createPages({
    render,
    version: () => String(version),
    isWhole,
    keeps,
    gates: {
      pages: createGate({ running: 4, waiting: 1000, perAsker: 1000 }),
      pictures: createGate({ running: 1, waiting: 2, perAsker: 1 }),
    },
  });
  const readiness = createReadiness({
    version: () => String(version),
    readDataUntil: async () => "2019-12",
    hasShapes: isWhole,
    isStopping: () => false,
  });
  const database = "/nowhere/x.sqlite";
  const remembered = createRemembered({ version: () => String(version), isBehindProxy, database });
  const site = createSite({
    settings,
    pages,
    render,
    database,
    statics: (_request, _response, next) => next(),
    readiness,
    remembered,
  });
  const server = createLimited(site).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, server, raise: () => (version += 1), remembered }; // it listens on a port
}
