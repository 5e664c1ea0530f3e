import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { users } from "@/db/schema/auth";
import { openTemporary } from "@/db/commands/review.fixture";

let temporary: Awaited<ReturnType<typeof openTemporary>>;

beforeEach(async () => {
  temporary = await openTemporary();
});
afterEach(() => temporary.close());

function run(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "bin/user-add.ts", ...args],
    { input, encoding: "utf8", env: { ...process.env, DATABASE_URL: `file:${temporary.path}` } },
  );
  return { status, said: (stdout + stderr).trim() };
}

test("the command opens an account with a password from its input, and says what is missing", () => {
  const person = ["--email", "jia@example.org", "--name", "甲", "--role", "reviewer"];
  expect(run("long enough for all\n", ...person)).toEqual({
    status: 0,
    said: "已开设 jia@example.org 的账号，可以在 /desk 登录。",
  });
  expect(run("long enough for all\n", ...person).said).toContain("要重设密码，请加 --reset");
  expect(run("another long one\n", "--email", "jia@example.org", "--reset").status).toBe(0);
  expect(run("", "--email", "yi@example.org", "--name", "乙", "--role", "editor")).toMatchObject({ status: 1 });
  expect(run("long enough for all\n", "--email", "yi@example.org").said).toContain("用法");
  expect(temporary.accounts.select({ name: users.name, role: users.role }).from(users).all()).toEqual([
    { name: "甲", role: "reviewer" },
  ]);
}, 30_000);
