import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { localeOf, localised } from "@/lib/address/localised";
import { textIn } from "@/lib/text/text-in";
import type { Refusal } from "@/lib/text/zh/serving";
import { isForPrograms } from "./canonical";
import { dataPolicy, safetyHeaders } from "./headers";

type Options = { path: string; isSecure: boolean; headers?: OutgoingHttpHeaders };

/** Answers with what went wrong: RFC 9457 for programs, a short document for readers. */
export function sendProblem(
  request: IncomingMessage,
  response: ServerResponse,
  status: Refusal,
  { path, isSecure, headers = {} }: Options,
): void {
  const text = textIn(localeOf(path));
  const { title, detail } = text.refused[status];
  const isJson = isForPrograms(path);
  const body = Buffer.from(
    isJson
      ? JSON.stringify({ type: "about:blank", title, status, detail })
      : `<!DOCTYPE html><html lang="${text.lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · ${text.site.name}</title><h1>${title}</h1><p>${detail}</p><p><a href="${localised(text, "/")}">${text.notFound.map}</a></p>`,
  );
  // A body that nobody reads would stand before the next request; closing on a short one would take the answer with it.
  const isClosed = isLong(request);
  if (isClosed) response.shouldKeepAlive = false;
  else request.resume();
  response.writeHead(status, {
    ...safetyHeaders({ path, isSecure }),
    "content-security-policy": dataPolicy(path),
    "content-type": isJson ? "application/problem+json" : "text/html; charset=utf-8",
    "content-length": body.length,
    "cache-control": "no-store",
    ...(isJson ? { "access-control-allow-origin": "*" } : {}),
    ...(isClosed ? { connection: "close" } : {}), // RFC 9112 §9.6: or the next request goes into it
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

const longest = 64 * 1024; // bytes read only to be passed over

const isLong = ({ headers }: IncomingMessage) =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > longest;
