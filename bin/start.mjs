import { keep, nodePath } from "./child.mjs";
import { setUp } from "./setup.mjs";

console.log("知运图");
await setUp({ bulletins: true });
const server = keep(nodePath(), [".next/serve.mjs"], { env: { NODE_ENV: "production" } });
server.on("exit", (code) => process.exit(code ?? 0));
