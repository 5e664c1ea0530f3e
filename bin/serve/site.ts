import { plainHref } from "@/lib/address/localised";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createAskers } from "./asker";
import { isForPrograms, ownAddress } from "./canonical";
import { serveDesk } from "./desk";
import { checkForm } from "./form";
import { BusyError } from "./gate";
import { safetyHeaders } from "./headers";
import type { Readiness } from "./health";
import { isOwn, methodsOf } from "./methods";
import { isForeign, isOurs, originOf } from "./origin";
import { getReady } from "./page-cache/ready";
import type { Render } from "./page-cache/record";
import { send } from "./page-cache/send";
import type { Pages } from "./pages";
import { sendProblem } from "./problem";
import type { Remembered } from "./remembered";
import type { Settings } from "./settings";
import { readTarget } from "./target";
import { findVisitor } from "./visitor";

type Options = {
  settings: Settings;
  pages: Pages;
  render: Render;
  database: string;
  statics: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  readiness: () => Promise<Readiness>;
  remembered: Remembered;
};

const largestBody = 32 * 1024 * 1024; // the desk's own limits are narrower
export const counts = { busy: 0, failed: 0 };

/** Every request the server gets, from the first doubt to the answer. */
export function createSite({ settings, pages, render, database, statics, readiness, remembered }: Options) {
  const desk = serveDesk(render);
  const askerOf = createAskers(settings);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", headers, url = "/" } = request;
    response.removeHeader("connection"); // HTTP/1.1 keeps it open unasked
    if (method === "OPTIONS" && url === "*") return allow(response, "/", "");
    const target = readTarget(url);
    if ("refused" in target) return refuse(target.refused, "/");
    const path = "moved" in target ? (target.moved.split("?")[0] ?? "/") : target.path;
    const named = "named" in target ? target.named : undefined;
    if (path === "/healthz" && method !== "POST") return json(200, { status: "ok" });
    const origin = originOf(headers, settings, named);
    if (origin === null || countHosts(request) > 1) return refuse(400, path);
    if (!isOurs(headers, settings, named)) return refuse(421, path);
    if (!methodsOf(path).includes(method)) return refuse(405, path, { allow: methodsOf(path).join(", ") });
    if (method === "OPTIONS") return allow(response, path, origin);
    if ("moved" in target) {
      const safety = safetyHeaders({ path, isSecure: origin.startsWith("https:") });
      response.writeHead(308, { ...safety, location: target.moved, "content-length": 0 }).end();
      return;
    }
    if (path === "/readyz") {
      const state = await readiness();
      return json(state.status === "ready" ? 200 : 503, state);
    }
    const asker = askerOf(request);
    if (isOwn(path)) {
      if (headers["transfer-encoding"] !== undefined) return refuse(411, path);
      if (Number(headers["content-length"] ?? 0) > largestBody) return refuse(413, path);
      if (method === "POST" && isForeign(headers, origin)) return refuse(403, path);
      const checked = await checkForm(request);
      return checked === null ? refuse(400, path) : desk(checked, response, { path, origin, asker });
    }
    if (path.startsWith("/_next/") || plainHref(path) === "/missing") return refuse(404, path);
    const { query } = target;
    const visitor = findVisitor(headers, database);
    const made = await pages.get({ path, query, origin, asker, visitor });
    const address = ownAddress(path, query);
    const isPrivate = visitor !== null;
    const reader = { path, address, origin, isPrivate };
    if (made.status === 404 && isForPrograms(path) && isHtml(made.headers["content-type"]))
      return refuse(404, path);
    const sent = await send(request, response, getReady(made, reader), reader);
    if (sent !== null && made.keptFor !== undefined && !isPrivate)
      remembered.remember(request, { ...sent, version: made.keptFor });

    function refuse(status: Parameters<typeof sendProblem>[2], at: string, more = {}) {
      const isSecure = settings.origin?.startsWith("https:") ?? false;
      sendProblem(request, response, status, { path: at, isSecure, headers: more });
    }
    function json(status: number, value: object) {
      const body = Buffer.from(JSON.stringify(value));
      response.writeHead(status, {
        "content-type": "application/json",
        "content-length": body.length,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      });
      response.end(method === "HEAD" ? undefined : body);
    }
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    if (remembered.answer(request, response)) return;
    statics(request, response, () => {
      answer(request, response).catch((error: unknown) => fail(request, response, error));
    });
  };
}

/** Node keeps the first of several; RFC 9112 §3.2 wants none of them believed. */
const countHosts = ({ rawHeaders }: IncomingMessage) =>
  rawHeaders.filter((name, index) => index % 2 === 0 && /^host$/i.test(name)).length;

const isHtml = (type: unknown) => String(type).startsWith("text/html");

function allow(response: ServerResponse, path: string, origin: string): void {
  const methods = methodsOf(path).join(", ");
  response.writeHead(204, {
    ...safetyHeaders({ path, isSecure: origin.startsWith("https:") }),
    allow: methods,
    ...(isForPrograms(path)
      ? { "access-control-allow-origin": "*", "access-control-allow-methods": "GET, HEAD" }
      : {}),
  });
  response.end();
}

function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const isBusy = error instanceof BusyError;
  if (isBusy) counts.busy += 1;
  else {
    counts.failed += 1;
    console.error(error);
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const path = readPath(request.url ?? "/");
  const headers = isBusy ? { "retry-after": String(error.retryAfter) } : {};
  sendProblem(request, response, isBusy ? 503 : 500, { path, isSecure: false, headers });
}

function readPath(url: string): string {
  const target = readTarget(url);
  return "path" in target ? target.path : "/";
}
