import { writeFileSync } from "node:fs";
import { makePapers } from "./papers";

/** Writes what the papers take from the program: `npm run papers`. */
for (const [file, text] of makePapers()) writeFileSync(file, text);
