import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

export type OwnServer = { origin: string; stop: () => Promise<void> };

/**
 * A production server that nobody has asked for anything yet, on `database` or else the one the other specs count on.
 * `stop` ends it; `uid` is whose rights it has, where that is not ours.
 */
export async function startServer(database?: string, uid?: number): Promise<OwnServer> {
  const port = await findPort();
  const data = database === undefined ? {} : { DATABASE_URL: `file:${database}` };
  const child = spawn(process.execPath, [".next/serve.mjs"], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    ...(uid === undefined ? {} : { uid }),
    env: { ...process.env, ...data, PORT: String(port), HOST: "127.0.0.1", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit", "ipc"], // it ends with its channel, should the test be broken off
  });
  if (child.stdout === null) throw new Error("no output to wait for");
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false }))
    if (String(chunk).includes(`:${port}`)) break; // it prints its address when it listens
  child.stdout.resume();
  const stop = async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}

/** A port that was free a moment ago. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
