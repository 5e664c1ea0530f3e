import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { users } from "@/db/schema/auth";
import { getDatabase } from "@/db/client";
import { addAccount } from "@/db/commands/account";
import { importDocument } from "@/db/commands/import-document";
import { inventBulletin, openTemporary } from "@/db/commands/review.fixture";

let temporary: Awaited<ReturnType<typeof openTemporary>>;
beforeEach(async () => {
  temporary = await openTemporary();
  vi.stubEnv("DATABASE_URL", `file:${temporary.path}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  temporary.close();
});

test("the database is built anew beside the old one and takes its place; accounts stay", async () => {
  await importDocument(inventBulletin(), "甲", temporary);
  const person = {
    email: "jia@example.org",
    name: "甲",
    role: "editor",
    password: "long enough for all",
  } as const;
  await addAccount(person, temporary);
  const count = (table: string) => getDatabase().$client.prepare(`select count(*) from ${table}`).pluck().get();
  const figures = count("observations where superseded_at is null");
  expect(count("documents")).toBe(1);
  const { status, stderr } = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "bin/reset.ts"], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(count("documents")).toBe(0);
  expect(count("observations where superseded_at is null")).toBe(figures);
  expect(temporary.accounts.select().from(users).all()).toHaveLength(1);
  expect(existsSync(`${temporary.path}.new`)).toBe(false);
}, 60_000);
