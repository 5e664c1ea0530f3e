import { nodePath, run } from "./child.mjs";
import { setUp } from "./setup.mjs";

/** What a page costs, measured on a built site by the project's own Node: `npm run bench`, BENCH_SECONDS for shorter or longer. */

await setUp();
const { code } = await run(nodePath(), ["bin/bench/bench.ts"]);
process.exit(code);
