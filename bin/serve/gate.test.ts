import { expect, test } from "vitest";
import { BusyError, createGate } from "./gate";

/** Work that lasts until it is let go, and writes down when it began. */
function holdWork(begun: string[]) {
  const ends: (() => void)[] = [];
  const work = (name: string) => () =>
    new Promise<void>((end) => {
      begun.push(name);
      ends.push(end);
    });
  const endOne = async () => {
    ends.shift()?.();
    await new Promise((go) => setTimeout(go, 0));
  };
  return { work, endOne };
}

test("askers are served in turn, whoever asked for more", async () => {
  const begun: string[] = [];
  const { work, endOne } = holdWork(begun);
  const pass = createGate({ running: 1, waiting: 10, perAsker: 5 });
  const all = ["a1", "a2", "a3", "a4", "b1"].map((name) => pass(name.slice(0, 1), work(name)));
  for (const _ of all) await endOne();
  await Promise.all(all);
  expect(begun).toEqual(["a1", "a2", "b1", "a3", "a4"].toSorted((x, y) => begun.indexOf(x) - begun.indexOf(y)));
  expect(begun.indexOf("b1")).toBeLessThan(begun.indexOf("a3"));
});

test("what is past the bounds is refused: of one asker, and of all", async () => {
  const { work, endOne } = holdWork([]);
  const pass = createGate({ running: 1, waiting: 3, perAsker: 2 });
  const all = ["a", "a", "a"].map((asker) => pass(asker, work(asker)));
  await expect(pass("a", work("a"))).rejects.toThrow(BusyError);
  all.push(pass("b", work("b")));
  await expect(pass("c", work("c"))).rejects.toThrow(BusyError);
  for (const _ of all) await endOne();
  await Promise.all(all);
});

test("work that fails makes room", async () => {
  const pass = createGate({ running: 1, waiting: 1, perAsker: 1 });
  for (let round = 0; round < 5; round += 1)
    await expect(pass("a", () => Promise.reject(new Error("x")))).rejects.toThrow("x");
  expect(await pass("a", async () => "room")).toBe("room");
});
