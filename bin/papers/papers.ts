import { readFileSync } from "node:fs";
import { rooms } from "../arrows";
import { codeTable, indicatorTable } from "./dictionary";
import { drawHouse } from "./drawing";
import { fill } from "./fill";

const fenced = (drawing: string) => `\`\`\`mermaid\n${drawing}\n\`\`\``;

const made: { readonly [file: string]: { readonly [part: string]: () => string } } = {
  "docs/architecture.md": { drawing: () => fenced(drawHouse(rooms)) },
  "docs/data-dictionary.md": { codes: codeTable, indicators: indicatorTable },
};

/** The papers that take parts from the program, by file: each file's text as it should stand. */
export function makePapers(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(made).map(([file, parts]) => [
      file,
      Object.entries(parts).reduce(
        (paper, [name, make]) => fill(paper, name, make()),
        readFileSync(file, "utf8"),
      ),
    ]),
  );
}
