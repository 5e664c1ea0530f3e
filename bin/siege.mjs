import { resolve } from "node:path";
import { nodePath, run } from "./child.mjs";
import { setUp } from "./setup.mjs";

/**
 * Hostile requests against a server of one's own, on loopback alone, then bombs beside its readers: `npm run siege`,
 * SIEGE_REQUESTS for fewer, `npm run siege bombs` for the bombs alone;
 * at last a program killed a thousand times while it writes (SIEGE_KILLS).
 */

const parts = process.argv[2] === undefined ? ["siege", "bombs", "kills"] : [process.argv[2]];
await setUp();
const codes = [];
for (const part of parts) {
  const { code } = await run(nodePath(), [resolve("node_modules/tsx/dist/cli.mjs"), `bin/siege/${part}.ts`]);
  codes.push(code);
}
process.exit(Math.max(...codes));
