import { resolve } from "node:path";
import { nodePath, run } from "./child.mjs";
import { setUp } from "./setup.mjs";

/** Hostile requests against a server of one's own, on loopback alone: `npm run siege`, SIEGE_REQUESTS for fewer. */

await setUp();
const { code } = await run(nodePath(), [resolve("node_modules/tsx/dist/cli.mjs"), "bin/siege/siege.ts"]);
process.exit(code);
