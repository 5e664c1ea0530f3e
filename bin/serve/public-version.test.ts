import { renameSync, rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeAuth } from "@/db/auth";
import { addAccount } from "@/db/commands/account";
import { publishDocument } from "@/db/commands/document";
import { importDocument } from "@/db/commands/import-document";
import { acceptAll } from "@/db/commands/accept-all";
import { inventBulletin, openTemporary } from "@/db/commands/review.fixture";
import { createPublicVersion } from "./public-version";

let temporary: Awaited<ReturnType<typeof openTemporary>>;
beforeEach(async () => {
  temporary = await openTemporary();
});
afterEach(() => temporary.close());

test("signing in and drafting empty no kept page; a publish does at once", async () => {
  const version = createPublicVersion(temporary.path);
  const first = version();
  const person = {
    email: "jia@example.org",
    name: "甲",
    role: "editor",
    password: "long enough for all",
  } as const;
  await addAccount(person, temporary);
  const answer = await makeAuth(temporary.accounts, temporary.path).handler(
    new Request("http://desk.example/api/auth/sign-in/email", {
      method: "POST",
      headers: { "content-type": "application/json", host: "desk.example", origin: "http://desk.example" },
      body: JSON.stringify({ email: person.email, password: person.password }),
    }),
  );
  expect(answer.status).toBe(200);
  const prepared = inventBulletin();
  await importDocument(prepared, "甲", temporary);
  await acceptAll({ document: prepared.sha256, author: "甲" }, temporary);
  expect(version()).toBe(first);
  await publishDocument({ document: prepared.sha256, author: "甲" }, temporary);
  expect(version()).not.toBe(first);
}, 30_000);

test("while the file is away, what was known stands; another file is another version", async () => {
  const version = createPublicVersion(temporary.path);
  const first = version();
  const other = await openTemporary();
  other.database.$client.close();
  for (const suffix of ["", "-wal", "-shm"]) rmSync(temporary.path + suffix, { force: true });
  await wait(300); // longer than between two looks
  expect(version()).toBe(first);
  renameSync(other.path, temporary.path);
  await wait(300);
  expect(version()).not.toBe(first);
  other.close();
}, 30_000);
