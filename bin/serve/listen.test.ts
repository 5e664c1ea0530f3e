import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createLimited, stop } from "./listen";

async function start(lasts: number) {
  const server = createLimited((_request, response) => {
    setTimeout(() => response.end("whole"), lasts);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }; // it listens on a port
}

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
