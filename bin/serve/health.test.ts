import { expect, test } from "vitest";
import { serving } from "@/lib/text/zh/serving";
import { createReadiness } from "./health";

let state = { version: "7", until: "2019-12", hasShapes: true, isStopping: false, fault: "" };
let now = 0;
const fine = { ...state };

const readiness = createReadiness({
  version: () => {
    if (state.fault !== "") throw new Error(state.fault);
    return state.version;
  },
  readDataUntil: async () => state.until,
  hasShapes: () => state.hasShapes,
  isStopping: () => state.isStopping,
  now: () => now,
});
const ask = (changed: Partial<typeof state> = {}) => {
  state = { ...fine, ...changed };
  return readiness();
};

test("ready says from what, and since when", async () => {
  const ready = { status: "ready", dataVersion: "7", dataUntil: "2019-12", ageSeconds: 0, reasons: [] };
  expect(await ask()).toEqual(ready);
  now += 90_000;
  expect(await ask()).toEqual({ ...ready, ageSeconds: 90 });
  expect(await ask({ version: "8" })).toEqual({ ...ready, dataVersion: "8" });
});

const { notReady } = serving;
test.each([
  ["no boundary files", { hasShapes: false }, [notReady.boundaries]],
  ["a signal to stop", { isStopping: true }, [notReady.stopping]],
  ["a database that cannot be read", { fault: "disk I/O error" }, [`${notReady.database}：disk I/O error`]],
  ["two at once", { hasShapes: false, isStopping: true }, [notReady.boundaries, notReady.stopping]],
])("unready: %s is a reason", async (_, changed, reasons) => {
  expect(await ask(changed)).toMatchObject({ status: "unready", reasons });
});

test("of a database that cannot be read, nothing is said that is not known", async () => {
  expect(await ask({ fault: "x" })).toMatchObject({ dataVersion: null, dataUntil: null, ageSeconds: null });
});
