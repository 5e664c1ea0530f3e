import { expect, test } from "vitest";
import type { Answer } from "./page-cache/answer";
import { createStore } from "./store";

const answer = (size = 100): Answer => ({
  status: 200,
  headers: {},
  body: Buffer.alloc(size),
  ready: new Map(),
});

test("an address without a query is kept at once, and so is what it links to", () => {
  const store = createStore();
  store.set("/", "/", answer(), ["/?layer=launch"]);
  store.set("/?layer=launch", "/?layer=launch", answer(), []);
  expect(store.get("/")).toBeDefined();
  expect(store.get("/?layer=launch")).toBeDefined();
});

test("anything else is kept when it is asked for twice", () => {
  const store = createStore();
  store.set("/?period=1901", "/?period=1901", answer(), ["/?period=1902"]);
  expect(store.get("/?period=1901")).toBeUndefined();
  store.set("/?period=1901", "/?period=1901", answer(), []);
  expect(store.get("/?period=1901")).toBeDefined();
  store.set("/?period=1902", "/?period=1902", answer(), []);
  expect(store.get("/?period=1902")).toBeUndefined(); // an endless page's links are as endless
});

test("however many endless answers are asked for twice, what the site links to stays", () => {
  const store = createStore();
  store.set("/", "/", answer(), []);
  for (let count = 0; count < 2000; count += 1)
    for (const _ of [1, 2]) store.set(`/?period=${count}`, `/?period=${count}`, answer(50_000), []);
  expect(store.get("/")).toBeDefined();
  expect(store.sizes().endless).toBeLessThanOrEqual(16 * 1024 * 1024);
});
