import { resolve } from "node:path";
import { nodePath, run } from "./child.mjs";
import { setUp } from "./setup.mjs";

/**
 * Hostile requests against a server of one's own, on loopback alone, then bombs beside its readers: `npm run siege`,
 * SIEGE_REQUESTS for fewer, `npm run siege bombs` for the bombs alone.
 */

const parts = process.argv[2] === undefined ? ["siege", "bombs"] : [process.argv[2]];
await setUp();
const codes = [];
for (const part of parts) {
  const { code } = await run(nodePath(), [resolve("node_modules/tsx/dist/cli.mjs"), `bin/siege/${part}.ts`]);
  codes.push(code);
}
process.exit(Math.max(...codes));
