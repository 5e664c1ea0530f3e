import { once } from "node:events";
import type { Server } from "node:http";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createLimited, stop } from "./listen";
import { sendRaw } from "./raw-request.fixture";

const countConnections = (server: Server) =>
  new Promise<number>((told) => server.getConnections((_error, count) => told(count)));

async function start(lasts: number, narrower: Parameters<typeof createLimited>[1] = {}) {
  const server = createLimited((_request, response) => {
    setTimeout(() => response.end("whole"), lasts);
  }, narrower).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { server, port, url: `http://127.0.0.1:${port}/` };
}

test("a head that does not end in time is answered 408, and the connection with it", async () => {
  const { server, port } = await start(0, { headersTimeout: 300, connectionsCheckingInterval: 50 });
  const began = performance.now();
  const { status, headers } = await sendRaw(port, "GET / HTTP/1.1\nHost: x.test\nX-Slow: ");
  expect([status, headers["connection"]]).toEqual([408, "close"]);
  expect(performance.now() - began).toBeLessThan(3000);
  server.close();
});

test("a head is read to its limit and no further", async () => {
  const { server, port } = await start(0, { maxHeaderSize: 1024 });
  const send = (length: number) =>
    sendRaw(port, `GET / HTTP/1.1\nHost: x.test\nConnection: close\nX-Long: ${"a".repeat(length)}\n\n`);
  expect((await send(800)).status).toBe(200);
  expect((await send(1100)).status).toBe(431);
  server.close();
});

test("a connection past the limit is closed unanswered; one that ends makes room", async () => {
  const { server, port } = await start(0, { maxConnections: 2 });
  const held = [connect(port, "127.0.0.1"), connect(port, "127.0.0.1")];
  await expect.poll(() => countConnections(server)).toBe(2);
  const ask = () => sendRaw(port, "GET / HTTP/1.1\nHost: x.test\nConnection: close\n\n").catch(() => null);
  expect((await ask())?.status || null).toBeNull();
  for (const socket of held) socket.destroy();
  await expect.poll(() => countConnections(server)).toBe(0);
  expect((await ask())?.status).toBe(200);
  server.close();
});

test("the limits of the site are bounds, not the absence of them", () => {
  const { headersTimeout, requestTimeout, maxConnections } = createLimited(() => {});
  expect({ headersTimeout, requestTimeout, maxConnections }).toEqual({
    headersTimeout: 10_000,
    requestTimeout: 120_000,
    maxConnections: 2000,
  });
});

test("what is under way when the server stops is finished, and nothing new is taken", async () => {
  const { server, url } = await start(300);
  const asked = Array.from({ length: 8 }, async () => (await fetch(url)).text());
  await new Promise((go) => setTimeout(go, 100));
  const stopped = stop(server);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
  expect(await Promise.all(asked)).toEqual(Array.from({ length: 8 }, () => "whole"));
  await stopped;
});

test("what lasts longer than the patience is cut", async () => {
  const { server, url } = await start(60_000);
  const asked = fetch(url);
  asked.catch(() => {}); // looked at below
  await new Promise((go) => setTimeout(go, 100));
  await stop(server, 200);
  await expect(asked).rejects.toThrow("fetch failed");
});
