import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openFolder } from "./files";

const root = mkdtempSync(join(tmpdir(), "zhiyun-files-"));
afterAll(() => rmSync(root, { recursive: true }));

function makeOld(name: string): void {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, "meta.json"), "before");
}

test("the old files stand until the new ones are whole, and then all go", () => {
  makeOld("geo");
  const folder = openFolder(join(root, "geo"));
  const address = folder.writeHashed("china", "svg", "<svg/>");
  expect(address).toMatch(/^\/geo\/china\.[0-9a-f]{8}\.svg$/);
  expect(readdirSync(join(root, "geo"))).toEqual(["meta.json"]);
  folder.finish();
  const name = address.replace("/geo/", "");
  expect(readdirSync(join(root, "geo"))).toEqual([name, `${name}.br`, `${name}.gz`]);
  expect(readdirSync(root)).toEqual(["geo"]);
});

test("a build stopped between its two renames has lost nothing", () => {
  makeOld("stopped.old");
  openFolder(join(root, "stopped"));
  expect(readFileSync(join(root, "stopped", "meta.json"), "utf8")).toBe("before");
});
