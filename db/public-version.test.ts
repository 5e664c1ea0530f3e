import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeAuth } from "./auth";
import { addAccount } from "./commands/account";
import { publishDocument, restoreDocument, withdrawDocument } from "./commands/document";
import { importDocument } from "./commands/import-document";
import { acceptProposal, dismissProposal } from "./commands/proposal";
import { inventBulletin, openTemporary } from "./commands/review.fixture";
import { setSecondPerson } from "./commands/setting";
import { getPublicVersion } from "./public-version";
import { dataFolder, loadFacts } from "./load/seed";

let temporary: Awaited<ReturnType<typeof openTemporary>>;
beforeEach(async () => {
  temporary = await openTemporary();
});
afterEach(() => temporary.close());

/** Whether `work` raised the version. */
async function raises(work: () => Promise<unknown>): Promise<boolean> {
  const before = getPublicVersion(temporary.database);
  await work();
  const after = getPublicVersion(temporary.database);
  expect(after).toBeGreaterThanOrEqual(before);
  return after > before;
}

test("publishing, withdrawing and restoring raise the version; importing and deciding do not", async () => {
  const prepared = inventBulletin();
  const document = prepared.sha256;
  const by = { author: "甲" };
  const why = { document, reason: "试", ...by };
  const steps: [string, () => Promise<unknown>, boolean][] = [
    ["import", () => importDocument(prepared, "甲", temporary), false],
    ["accept", () => acceptProposal({ proposal: `${document.slice(0, 12)}-1`, ...by }, temporary), false],
    [
      "dismiss",
      () => dismissProposal({ proposal: `${document.slice(0, 12)}-2`, reason: "试", ...by }, temporary),
      false,
    ],
    ["setting", () => setSecondPerson(true, "甲", temporary), false],
    ["publish", () => publishDocument({ document, ...by }, temporary), true],
    ["withdraw", () => withdrawDocument(why, temporary), true],
    ["restore", () => restoreDocument(why, temporary), true],
  ];
  for (const [name, work, isRaised] of steps) expect([name, await raises(work)]).toEqual([name, isRaised]);
});

test("a refused publication leaves it", async () => {
  const prepared = inventBulletin({ open: true });
  await importDocument(prepared, "甲", temporary);
  const publish = () => publishDocument({ document: prepared.sha256, author: "甲" }, temporary);
  expect(await raises(() => expect(publish()).rejects.toThrow("12.5"))).toBe(false);
});

test("loading the same files again leaves it; one changed name or figure raises it", async () => {
  const folder = join(dirname(temporary.path), "data");
  cpSync(dataFolder, folder, { recursive: true });
  const load = () => loadFacts(temporary.database, folder);
  const edit = (name: string, from: string, to: string) => {
    const before = readFileSync(join(folder, name), "utf8");
    writeFileSync(join(folder, name), before.replace(from, to));
    expect(readFileSync(join(folder, name), "utf8")).not.toBe(before);
  };
  expect(await raises(load)).toBe(false);
  edit("observations.csv", "27.273597 亿元", "27.273598 亿元");
  expect(await raises(load)).toBe(true);
  edit("regions.csv", "东莞市", "东莞城");
  expect(await raises(load)).toBe(true);
  expect(await raises(load)).toBe(false);
}, 20_000);

test("opening an account and signing in leave it", async () => {
  const person = {
    email: "jia@example.org",
    name: "甲",
    role: "editor",
    password: "long enough for all",
  } as const;
  expect(await raises(() => addAccount(person, temporary))).toBe(false);
  const signIn = () =>
    makeAuth(temporary.accounts, temporary.path).handler(
      new Request("http://desk.example/api/auth/sign-in/email", {
        method: "POST",
        headers: { "content-type": "application/json", host: "desk.example", origin: "http://desk.example" },
        body: JSON.stringify({ email: person.email, password: person.password }),
      }),
    );
  expect(await raises(async () => expect((await signIn()).status).toBe(200))).toBe(false);
});
