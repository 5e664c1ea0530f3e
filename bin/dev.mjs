import { keep, nodePath } from "./child.mjs";
import { setUp } from "./setup.mjs";
import { words } from "./words.mjs";

console.log(words.developing);
await setUp({ build: false });
const next = "node_modules/next/dist/bin/next";
const server = keep(nodePath(), [
  next,
  "dev",
  "-p",
  process.env.PORT ?? "3000",
  "-H",
  process.env.HOST ?? "127.0.0.1",
]);
server.on("exit", (code) => process.exit(code ?? 0));
