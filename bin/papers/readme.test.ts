import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";

const english = readFileSync("README.md", "utf8");
const chinese = readFileSync("README.zh-CN.md", "utf8");
const papers = [
  "README.md",
  "README.zh-CN.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const scripts: { readonly [name: string]: string } = JSON.parse(readFileSync("package.json", "utf8")).scripts;

/** The files a paper names: its links, and what stands in backticks and looks like a path of the tree. */
function filesOf(paper: string): string[] {
  const text = readFileSync(paper, "utf8");
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = ""]) => join(dirname(paper), to));
  const paths = [...text.matchAll(/`((?:app|bin|components|db|docs|e2e|lib|public)\/[\w./[\]()-]+)`/g)].map(
    ([, path = ""]) => path,
  );
  return [...links, ...paths].filter((path) => !path.includes("previews") && path !== "public/geo");
}

describe("the papers", () => {
  test.each(papers)("%s names files that are there", (paper) => {
    expect(filesOf(paper).filter((path) => !existsSync(path))).toEqual([]);
  });

  test.each(papers)("%s names commands that are there", (paper) => {
    const named = [...readFileSync(paper, "utf8").matchAll(/npm run (?:--silent )?([a-z][a-z\d:-]*)/g)];
    expect(named.map(([, name = ""]) => name).filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe("the two READMEs", () => {
  test("have the same parts, the same figures and the same commands", () => {
    const parts = (text: string) => text.match(/^## /gm)?.length;
    const commands = (text: string) => text.match(/npm (?:start|test|run [a-z\d:-]+)/g)?.toSorted();
    const figures = (text: string) => [...new Set(text.match(/\b\d{2,}(?:\.\d+)?\b|0\.\d+/g))].toSorted();
    expect(parts(english)).toBe(parts(chinese));
    expect(commands(english)).toEqual(commands(chinese));
    expect(figures(english.replaceAll("2.4 billion", "24").replaceAll("twelve", "12"))).toEqual(
      figures(chinese),
    );
  });

  test("stand on one screen each", () => {
    for (const text of [english, chinese]) expect(text.split("\n").length).toBeLessThanOrEqual(75);
  });

  test("count what the data files hold", () => {
    const rows = (file: string): number => parse(readFileSync(`db/data/${file}.csv`), { columns: true }).length;
    const [figures, activities, editions, sources] = ["observations", "activities", "campaigns", "sources"].map(
      rows,
    );
    expect(english).toContain(
      `${figures} figures, ${activities} activities, ${editions} editions, ${sources} sources`,
    );
  });

  test("the English one has no Chinese but its name, the way to the other and an approval number", () => {
    const rest = english.replace("知运图", "").replace("[中文]", "").replace("GS(2024)0650号", "");
    expect(rest).not.toMatch(/\p{Script=Han}/u);
  });
});
