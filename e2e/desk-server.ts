import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyDatabase } from "./database-copy";

/** The desk writes; so it gets a server of its own on a copy of the database that the other specs count on. */
export type Desk = { base: string; stop: () => Promise<void> };

export const password = "correct horse battery";
export const people = [
  { email: "bian@example.org", name: "编辑甲", role: "editor" },
  { email: "shen@example.org", name: "审核乙", role: "reviewer" },
];

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo; // a TCP server's address is never a string
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export async function startDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), "zhiyun-desk-"));
  const file = copyDatabase(folder);
  const env = { ...process.env, DATABASE_URL: `file:${file}` };
  for (const { email, name, role } of people) addUser(env, ["--email", email, "--name", name, "--role", role]);
  const port = await freePort();
  const server = spawn(process.execPath, ["bin/serve.mjs"], {
    env: { ...env, PORT: String(port), HOST: "127.0.0.1", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await listening(server);
  return {
    base: `http://127.0.0.1:${port}`,
    stop: async () => {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addUser(env: NodeJS.ProcessEnv, args: readonly string[]): void {
  const tsx = "node_modules/tsx/dist/cli.mjs";
  const { status, stderr } = spawnSync(process.execPath, [tsx, "db/user-add.ts", ...args], {
    env,
    input: `${password}\n`,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", (chunk: Buffer) => {
      if (chunk.includes("http://")) resolve();
    });
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
}
