import { readFileSync } from "node:fs";
import { rooms } from "../arrows";
import { drawHouse } from "./drawing";
import { fill } from "./fill";

const fenced = (drawing: string) => `\`\`\`mermaid\n${drawing}\n\`\`\``;

/** The parts of the papers that are made from the program, by file: each file's text as it should stand. */
export function makePapers(): ReadonlyMap<string, string> {
  const made: readonly (readonly [file: string, name: string, part: string])[] = [
    ["docs/architecture.md", "drawing", fenced(drawHouse(rooms))],
  ];
  return new Map(made.map(([file, name, part]) => [file, fill(readFileSync(file, "utf8"), name, part)]));
}
