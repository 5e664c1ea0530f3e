import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { accounts, sessions, users } from "../schema/auth";
import { makeAuth } from "../auth";
import type { Accounts } from "../accounts";
import { addAccount, resetPassword } from "./account";
import { openTemporary } from "./review.fixture";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 }); // each attempt hashes a password, dearly by design

let temporary: Awaited<ReturnType<typeof openTemporary>>;
let file: Accounts;
const person = {
  email: "Jia@Example.org",
  name: "甲",
  role: "editor",
  password: "long enough for all",
} as const;

beforeEach(async () => {
  temporary = await openTemporary();
  file = temporary.accounts;
});
afterEach(() => temporary.close());

async function signIn(email: string, password: string, origin = "http://desk.example"): Promise<Response> {
  return makeAuth(file, temporary.path).handler(
    new Request("http://desk.example/api/auth/sign-in/email", {
      method: "POST",
      headers: { "content-type": "application/json", host: "desk.example", origin },
      body: JSON.stringify({ email, password }),
    }),
  );
}

describe("an account", () => {
  test("signs in with its password and with no other; an unknown address is answered the same", async () => {
    await addAccount(person, { accounts: file });
    const [right, wrong, unknown] = [
      await signIn("jia@example.org", person.password),
      await signIn("jia@example.org", "not the password"),
      await signIn("nobody@example.org", "not the password"),
    ];
    expect([right.status, wrong.status, unknown.status]).toEqual([200, 401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
    const [cookie] = right.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  test("does not sign in from another site's page", async () => {
    await addAccount(person, { accounts: file });
    const answer = await signIn("jia@example.org", person.password, "http://elsewhere.example");
    expect(answer.status).toBe(403);
  });

  test("cannot be opened from outside", async () => {
    const answer = await makeAuth(file, temporary.path).handler(
      new Request("http://desk.example/api/auth/sign-up/email", {
        method: "POST",
        headers: { "content-type": "application/json", host: "desk.example", origin: "http://desk.example" },
        body: JSON.stringify({ email: "a@b.cn", name: "a", password: person.password, role: "admin" }),
      }),
    );
    expect(answer.ok).toBe(false);
    expect(file.select().from(users).all()).toEqual([]);
  });

  test("keeps no password, only its hash", async () => {
    await addAccount(person, { accounts: file });
    const [login] = file.select().from(accounts).all();
    expect(login?.password).not.toContain(person.password);
  });

  test("is refused when the address or the name is taken, the password short or the role unknown", async () => {
    await addAccount(person, { accounts: file });
    const expectRefusal = (more: object, words: string) =>
      expect(addAccount({ ...person, ...more }, { accounts: file })).rejects.toThrow(words);
    await expectRefusal({ name: "乙" }, "已有 jia@example.org 的账号；要重设密码，请加 --reset");
    await expectRefusal({ email: "yi@example.org" }, "已有名叫“甲”的账号");
    await expectRefusal({ email: "yi@example.org", name: "乙", password: "short" }, "至少要 12 个字符");
    await expectRefusal({ email: "yi", name: "乙" }, "不是邮箱地址");
    await expectRefusal({ email: "yi@example.org", name: "乙", role: "owner" }, "角色应为");
    expect(file.select().from(users).all()).toHaveLength(1);
  });

  test("gets a new password, which ends its sessions", async () => {
    await addAccount(person, { accounts: file });
    await signIn("jia@example.org", person.password);
    expect(file.select().from(sessions).all()).toHaveLength(1);
    await resetPassword({ email: "jia@example.org", password: "another long one" }, { accounts: file });
    expect(file.select().from(sessions).all()).toEqual([]);
    expect((await signIn("jia@example.org", "another long one")).status).toBe(200);
    await expect(
      resetPassword({ email: "a@b.cn", password: person.password }, { accounts: file }),
    ).rejects.toThrow("没有 a@b.cn 的账号");
  });
});
