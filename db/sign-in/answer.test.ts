import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { accountsPath, openAccounts } from "../accounts";
import { auditLog } from "../schema/auth";
import { readSecret } from "../auth-secret";
import { clientHeader, makeAuth } from "../auth";
import { addAccount } from "../commands/account";
import { openDatabase } from "../client";
import { migrateDatabase } from "../migrate";
import { answerAuth } from "./answer";
import { delayAfter } from "./failures";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 }); // each attempt hashes a password, dearly by design

let temporary: ReturnType<typeof openEmpty>;
let now = 0;
const password = "long enough for all";
const email = "jia@example.org";

/** Accounts beside a database that says nothing. */
function openEmpty() {
  const folder = mkdtempSync(join(tmpdir(), "zhiyun-"));
  const path = join(folder, "test.sqlite");
  const database = openDatabase(path, { create: true });
  migrateDatabase(database, path);
  database.$client.close();
  const accounts = openAccounts(path);
  const close = () => {
    accounts.$client.close();
    rmSync(folder, { recursive: true });
  };
  return { accounts, path, close };
}

beforeEach(async () => {
  temporary = openEmpty();
  await addAccount({ email, name: "甲", role: "editor", password }, temporary);
  now = Date.parse("2026-01-01T00:00:00Z");
});
afterEach(() => {
  vi.unstubAllEnvs();
  temporary.close();
});

type Attempt = {
  word?: string;
  who?: string;
  address?: string;
  cookie?: string;
  headers?: Record<string, string>;
};
const wrong = "not the password";

/** One attempt to sign in; each from another address unless one is given. */
let addresses = 0;
function signIn({ word = password, who = email, address, cookie, headers = {} }: Attempt = {}) {
  addresses += 1;
  const { accounts, path: database } = temporary;
  const request = new Request("http://desk.example/api/auth/sign-in/email", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      host: "desk.example",
      origin: "http://desk.example",
      [clientHeader]: address ?? `203.0.113.${addresses % 250}`,
      ...(cookie === undefined ? {} : { cookie }),
      ...headers,
    },
    body: JSON.stringify({ email: who, password: word }),
  });
  return answerAuth(request, { accounts, database, auth: makeAuth(accounts, database), now: () => now });
}
const statusOf = async (attempt?: Attempt) => (await signIn(attempt)).status;
const log = () =>
  temporary.accounts.select({ action: auditLog.action, email: auditLog.email }).from(auditLog).all();

test("the delay grows with each failure, to a minute and no further", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 20, 1000].map(delayAfter)).toEqual([
    0, 0, 0, 0, 5, 10, 20, 40, 60, 60, 60,
  ]);
});

describe("guesses at one account from many addresses", () => {
  const fail = async () => {
    for (let tries = 0; tries < 4; tries += 1) expect(await statusOf({ word: wrong })).toBe(401);
  };

  test("have to wait, the right password too, and no longer than told", async () => {
    await fail();
    const answer = await signIn();
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "5"]);
    now += 5000;
    expect(await statusOf()).toBe(200);
    expect(await statusOf({ word: wrong })).toBe(401);
  });

  test("are all counted when they come at once", async () => {
    const statuses = await Promise.all(Array.from({ length: 12 }, () => statusOf({ word: wrong })));
    expect(statuses.filter((status) => status === 401)).toHaveLength(4);
  });

  test("do not lock out a browser that has signed in there before, nor let it in elsewhere", async () => {
    const cookies = (await signIn()).headers.getSetCookie();
    const known = cookies.find((cookie) => cookie.startsWith("zhiyun.known="));
    expect(known).toMatch(/; HttpOnly/);
    expect(known).toMatch(/; SameSite=Lax/);
    expect(known).toMatch(/; Path=\/desk/);
    const cookie = known?.split(";")[0] ?? "";
    await fail();
    expect(await statusOf()).toBe(429);
    expect(await statusOf({ cookie })).toBe(200);
    for (let tries = 0; tries < 4; tries += 1) await statusOf({ word: wrong, who: "yi@example.org" });
    expect(await statusOf({ cookie, who: "yi@example.org" })).toBe(429);
    await fail();
    expect(await statusOf({ cookie: `${cookie.slice(0, -2)}xx` })).toBe(429);
  }, 20_000);

  test("count for an address nobody has as for one somebody has, however it is written", async () => {
    const who = "NOBODY@example.org";
    const seen: number[] = [];
    for (let tries = 0; tries < 5; tries += 1)
      seen.push(await statusOf({ word: wrong, who: tries % 2 === 0 ? who : who.toLowerCase() }));
    expect(seen).toEqual([401, 401, 401, 401, 429]);
  });
});

test("an address that is held up neither adds to nor clears what is counted of an account", async () => {
  const address = "198.51.100.3";
  for (let tries = 0; tries < 8; tries += 1)
    await statusOf({ word: wrong, who: `d${tries}@example.org`, address });
  for (let tries = 0; tries < 3; tries += 1) await statusOf({ word: wrong });
  for (let tries = 0; tries < 3; tries += 1) expect(await statusOf({ address })).toBe(429);
  expect([await statusOf({ word: wrong }), await statusOf({ word: wrong })]).toEqual([401, 429]);
}, 20_000);

test("attempts from one address are counted, whatever account they are for", async () => {
  const seen: number[] = [];
  for (let tries = 0; tries < 9; tries += 1)
    seen.push(await statusOf({ word: wrong, who: `a${tries}@example.org`, address: "198.51.100.1" }));
  expect(seen).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429]);
}, 20_000);

test.each(["127.0.0.1", "::1", "::ffff:127.0.0.1"])(
  "%s may be everybody behind a proxy we were not told of: only the account counts",
  async (address) => {
    const seen: number[] = [];
    for (let tries = 0; tries < 9; tries += 1)
      seen.push(await statusOf({ word: wrong, who: `a${tries}@example.org`, address }));
    expect(seen.every((status) => status === 401)).toBe(true);
  },
);

test("with a proxy that was told of, this machine is an address like any other", async () => {
  vi.stubEnv("TRUST_PROXY", "1");
  const seen: number[] = [];
  for (let tries = 0; tries < 9; tries += 1)
    seen.push(await statusOf({ word: wrong, who: `c${tries}@example.org`, address: "127.0.0.1" }));
  expect(seen.at(-1)).toBe(429);
});

describe("own origin", () => {
  test.each([
    "http://elsewhere.example",
    "null",
    "garbage",
    "http://",
    "https://[",
    "http://desk.example.evil.example",
    "http://desk.example:81",
    "file://",
    "*",
  ])("%s is refused, and said so in the log", async (origin) => {
    expect(await statusOf({ headers: { origin } })).toBe(403);
    expect(log()).toEqual([{ action: "refused", email }]);
  });

  test("is not what a client writes in a forwarding header", async () => {
    const headers = { origin: "http://evil.example", "x-forwarded-host": "evil.example" };
    expect(await statusOf({ headers })).toBe(403);
  });

  test("is SITE_URL when that is said, whatever Host says", async () => {
    vi.stubEnv("SITE_URL", "https://atlas.example/");
    expect(await statusOf()).toBe(403);
    expect(await statusOf({ headers: { origin: "https://atlas.example" } })).toBe(200);
  });
});

test("sign-ins and refusals are in the log, once a minute each where they repeat, and stay there", async () => {
  await signIn();
  for (let tries = 0; tries < 6; tries += 1) await signIn({ word: wrong, address: "198.51.100.2" });
  expect(log()).toEqual([
    { action: "sign-in", email },
    ...Array.from({ length: 4 }, () => ({ action: "wrong-password", email })),
    { action: "delayed", email },
  ]);
  const { $client } = temporary.accounts;
  expect(() => $client.exec("delete from audit_log")).toThrow("append-only");
  expect(() => $client.exec("update audit_log set email = 'x'")).toThrow("append-only");
}, 20_000);

test("what a request lacks is refused, never an error", async () => {
  const { accounts, path: database } = temporary;
  const auth = makeAuth(accounts, database);
  for (const body of [
    "",
    "{",
    "[]",
    "null",
    '{"email":1}',
    '{"email":"x","password":"y"}',
    `{"email":"${"a".repeat(1e5)}"}`,
  ]) {
    const headers = { "content-type": "application/json", host: "desk.example", origin: "http://desk.example" };
    const request = new Request("http://desk.example/api/auth/sign-in/email", {
      method: "POST",
      headers,
      body,
    });
    const { status } = await answerAuth(request, { accounts, database, auth });
    expect([body.slice(0, 40), status >= 400 && status < 500]).toEqual([body.slice(0, 40), true]);
  }
});

test("accounts, their log and the secret are their owner's alone", async () => {
  readSecret(temporary.path);
  const file = accountsPath(temporary.path);
  for (const each of [file, `${file}-wal`, `${temporary.path}-auth-secret`, temporary.path])
    expect([each, statSync(each).mode & 0o777]).toEqual([each, 0o600]);
});
