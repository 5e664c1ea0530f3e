import { readFileSync, rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { brokenFiles, copyTree, edit } from "./throwaway";

/**
 * A throw-away indicator, status and language are added to a copy as CONTRIBUTING.md says, up to where the compiler has to
 * ask for the rest: what then does not compile are exactly the other files that its lists name.
 */

const folder = ".cache/throwaway";
const paper = readFileSync("CONTRIBUTING.md", "utf8");
const lists = ["indicator", "status", "language"];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files that a list of the paper names between its marks. */
function namedIn(list: string): string[] {
  const [, part = ""] = new RegExp(`<!-- ${list} -->(.*?)<!-- /${list} -->`, "s").exec(paper) ?? [];
  return [...part.matchAll(/`([\w./-]+\.tsx?)`/g)].map(([, file = ""]) => file);
}

const edits: readonly (readonly [file: string, from: string, to: string])[] = [
  [
    "lib/record/indicator-table.ts",
    "export const indicatorTable: readonly Indicator[] = [",
    `export const indicatorTable: readonly Indicator[] = [
  { id: "throw_away", object: "其他", business: "单笔", unit: "元", ...other },`,
  ],
  [
    "lib/text/zh/indicators.ts",
    "export const indicators = {",
    `export const indicators = { throw_away: { name: "暂用", definition: "只为一试。" },`,
  ],
  ["lib/record/types.ts", `  "illegible",\n] as const;`, `  "illegible",\n  "throw-away",\n] as const;`],
  [
    "lib/text/zh/map.ts",
    "  status: {\n",
    `  status: {\n    "throw-away": { word: "暂用", meaning: "只为一试" },\n`,
  ],
  ["lib/text/locale.ts", `["zh", "en"]`, `["zh", "en", "xx"]`],
];
/** Figures of what regions hold have a table of their own; a row in either is enough. */
const instead = new Set(["lib/record/holding-table.ts"]);

test(
  "the lists of files in CONTRIBUTING.md are those that have to be touched",
  { timeout: 600_000 },
  async () => {
    copyTree(folder);
    for (const [file, from, to] of edits) edit(folder, file, from, to);
    const touched = new Set([...edits.map(([file]) => file), ...(await brokenFiles(folder))]);
    const named = new Set(lists.flatMap(namedIn).filter((file) => !instead.has(file)));
    expect([...touched].toSorted()).toEqual([...named].toSorted());
  },
);
