import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { OwnServer } from "./own-server";

/** Hands on what `origin` answers, but of a page the first table and all that follows come a second late. */
export async function startSlowProxy(origin: string): Promise<OwnServer> {
  const server = createServer(async ({ url, headers }, response) => {
    const answer = await fetch(`${origin}${url}`, { headers: { host: String(headers.host) } });
    const body = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get("content-type") ?? "";
    response.writeHead(answer.status, { "content-type": type });
    const table = type.startsWith("text/html") ? body.indexOf("<table") : -1;
    if (table > 0) {
      response.write(body.subarray(0, table));
      await wait(1000);
    }
    response.end(body.subarray(Math.max(table, 0)));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { origin: `http://127.0.0.1:${address.port}`, stop };
}
