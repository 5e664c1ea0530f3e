import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyDatabase } from "./database-copy";
import { startServer } from "./own-server";
import { runProgram } from "./run-program";

/** The desk writes; so it gets a server of its own on a copy of the database that the other specs count on. */
export type Desk = { base: string; stop: () => Promise<void> };

export const password = "correct horse battery";
export const people = [
  { email: "bian@example.org", name: "编辑甲", role: "editor" },
  { email: "shen@example.org", name: "审核乙", role: "reviewer" },
  { email: "guan@example.org", name: "管理丙", role: "admin" },
] as const;
export type Person = (typeof people)[number];

export async function startDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), "zhiyun-desk-"));
  const database = copyDatabase(folder);
  for (const { email, name, role } of people) {
    const args = ["--email", email, "--name", name, "--role", role];
    runProgram("bin/user-add.ts", args, database, `${password}\n`);
  }
  const { origin, stop } = await startServer(database);
  return {
    base: origin,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
