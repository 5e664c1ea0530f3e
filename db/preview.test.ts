import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDatabase } from "./client";
import { addAccount } from "./commands/account";
import { importDocument } from "./commands/import-document";
import { acceptProposal } from "./commands/proposal";
import { inventBulletin, openTemporary } from "./commands/review.fixture";
import { makePreview } from "./preview";

let temporary: Awaited<ReturnType<typeof openTemporary>>;
const folder = () => join(dirname(temporary.path), "previews");
const count = (database: ReturnType<typeof openDatabase>, table: string) =>
  database.$client.prepare(`select count(*) from ${table}`).pluck().get();
const imported = "observations where origin = 'import'";

beforeEach(async () => {
  temporary = await openTemporary();
  vi.stubEnv("DATABASE_URL", `file:${temporary.path}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  temporary.close();
});

async function draft(): Promise<string> {
  const prepared = inventBulletin({ open: true });
  await importDocument(prepared, "甲", temporary);
  return prepared.sha256;
}

test("what is accepted so far is published in a copy, without accounts; the original stays as it is", async () => {
  await addAccount(
    { email: "a@example.org", name: "甲", role: "editor", password: "long enough for all" },
    temporary,
  );
  const document = await draft();
  await acceptProposal({ proposal: `${document.slice(0, 12)}-2`, author: "甲" }, temporary);
  const name = await makePreview(document, "甲");
  expect(name).toMatch(/^[0-9a-f]{32}$/);
  const copy = openDatabase(join(folder(), `${name}.sqlite`));
  expect(count(copy, imported)).toBe(1);
  expect(count(copy, "sqlite_master where name in ('users', 'accounts', 'sessions')")).toBe(0);
  copy.$client.close();
  const { database } = temporary;
  expect(count(database, imported)).toBe(0);
  expect(database.$client.prepare("select state from documents").pluck().all()).toEqual(["draft"]);
});

test("with nothing accepted there is no preview, and no copy is left", async () => {
  await expect(makePreview(await draft(), "甲")).rejects.toThrow("没有一条已接受的记录");
  expect(readdirSync(folder())).toEqual([]);
});

test("copies older than an hour go, and nothing else does", async () => {
  const document = await draft();
  await acceptProposal({ proposal: `${document.slice(0, 12)}-1`, author: "甲" }, temporary);
  mkdirSync(folder());
  const [old, other] = [join(folder(), `${"a".repeat(32)}.sqlite`), join(folder(), "notes.txt")];
  for (const file of [old, other]) {
    writeFileSync(file, "");
    utimesSync(file, 0, 0);
  }
  await makePreview(document, "甲");
  expect([existsSync(old), existsSync(other)]).toEqual([false, true]);
});
