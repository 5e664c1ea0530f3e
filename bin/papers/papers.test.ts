import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rooms } from "../arrows";
import { drawHouse } from "./drawing";
import { fill } from "./fill";
import { makePapers } from "./papers";

const notRooms: { readonly [storey: string]: readonly string[] } = {
  db: ["data", "migrations", "previews"],
};

test("what papers take from the program stands in them as it is (npm run papers)", () => {
  const papers = makePapers();
  expect(papers.size).toBeGreaterThan(0);
  for (const [file, text] of papers) expect([file, readFileSync(file, "utf8")]).toEqual([file, text]);
});

test.each(Object.entries(rooms))(
  "every folder of %s is a room of the drawing, and every room a folder",
  (storey, seen) => {
    const folders = readdirSync(storey, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !notRooms[storey]?.includes(entry.name))
      .map(({ name }) => name);
    expect(folders.toSorted()).toEqual(Object.keys(seen).toSorted());
  },
);

test("an arrow that another already leads along is not drawn", () => {
  const drawing = drawHouse({ lib: { text: [], record: ["text"], map: ["record", "text"] } });
  expect(drawing).toContain("lib_map --> lib_record");
  expect(drawing).not.toContain("lib_map --> lib_text");
});

test("a paper without the place for a part is refused", () => {
  expect(() => fill("# Nothing", "drawing", "x")).toThrow("no place for drawing");
});
