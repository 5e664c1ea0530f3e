import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { contentPolicy, safetyHeaders } from "./headers";
import type { Render } from "./page-cache/record";

/** Named by the framework, by proxies or by us: none of it is believed from a client. */
const notTheirs =
  /^(x-(middleware|nextjs|next|invoke|matched|now|vercel|forwarded|site|client|real|prerender)-.*|forwarded|content-security-policy.*|x-forwarded.*|x-real-ip)$/;

/** The desk's own routes get the request itself, without what a client may not say, under a policy with a nonce of its own. */
export function serveDesk(render: Render) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { path, origin, asker }: { path: string; origin: string; asker: string },
  ): Promise<void> => {
    for (const name of Object.keys(request.headers)) if (notTheirs.test(name)) delete request.headers[name];
    // An action's name of any other form is an error to the framework, and its 500.
    if (!/^[0-9a-f]{40,}$/.test(String(request.headers["next-action"] ?? "")))
      delete request.headers["next-action"];
    const policy = contentPolicy(path, [`nonce-${randomBytes(16).toString("base64")}`]);
    const { host, protocol } = new URL(origin);
    Object.assign(request.headers, {
      host,
      "x-forwarded-host": host,
      "x-forwarded-proto": protocol.slice(0, -1),
      "x-client-address": asker,
      "content-security-policy": policy, // the framework reads its nonce here
    });
    const headers = {
      ...safetyHeaders({ path, isSecure: protocol === "https:" }),
      "content-security-policy": policy,
      "cache-control": "private, no-store",
    };
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) response.setHeader(name, value);
    await render(request, response);
  };
}
