import { expect, test } from "vitest";
import { normalise } from "./normalise";

/** On which page of the file a word stands, from 1. */
function pageOf(raw: string, word: string): number {
  const { text, pages } = normalise(raw);
  const at = text.indexOf(word);
  return pages.filter((offset) => offset <= at).length + 1;
}

test.each([
  ["甲。\f乙。\f丙。", [1, 2, 3]],
  ["甲。\f\f乙。\f丙。", [1, 3, 4]], // a page without text
  ["\f甲。\f乙。丙。", [2, 3, 3]], // a cover without text
  ["甲。\n— 1 —\f乙。\n— 2 —\f丙。", [1, 2, 3]], // a printed number and the break after it are one edge
  ["甲。\n— 1 —\n乙。\n— 2 —\n丙。", [1, 2, 3]],
])("the file's own pages are kept: %j", (raw, wanted) => {
  expect(["甲", "乙", "丙"].map((word) => pageOf(raw, word))).toEqual(wanted);
});
