import { keep, nodePath } from "./child.mjs";
import { setUp } from "./setup.mjs";
import { words } from "./words.mjs";

console.log(words.name);
await setUp({ bulletins: true });
const server = keep(nodePath(), [".next/serve.mjs"], { env: { NODE_ENV: "production" } });
server.on("exit", (code) => process.exit(code ?? 0));
