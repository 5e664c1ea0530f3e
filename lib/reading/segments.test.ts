import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getParagraphs, getSegments, getTextParts, groupByMark, partOf } from "./segments";
import type { MarkKind, TextMark } from "./segments";

const mark = (id: string, start: number, end: number, kind: MarkKind = "activity"): TextMark => ({
  id,
  kind,
  start,
  end,
});
const show = (text: string, marks: TextMark[]) =>
  getSegments(text, marks).map((segment) => `${segment.marks.map(({ id }) => id).join("")}:${segment.text}`);

describe("spans become segments", () => {
  test.each<[string, TextMark[], string[]]>([
    ["no mark", [], [":abcdef"]],
    ["one", [mark("A", 1, 3)], [":a", "A:bc", ":def"]],
    ["nested", [mark("B", 2, 3), mark("A", 1, 5)], [":a", "A:b", "AB:c", "A:de", ":f"]],
    ["crossing", [mark("A", 0, 4), mark("B", 2, 6)], ["A:ab", "AB:cd", "B:ef"]],
    ["the same span twice", [mark("B", 1, 2), mark("A", 1, 2)], [":a", "AB:b", ":cdef"]],
    ["side by side", [mark("A", 0, 3), mark("B", 3, 6)], ["A:abc", "B:def"]],
    ["beyond the end", [mark("A", 4, 99)], [":abcd", "A:ef"]],
    ["an empty one", [mark("A", 2, 2)], [":abcdef"]],
  ])("%s", (_name, marks, expected) => {
    expect(show("abcdef", marks)).toEqual(expected);
  });

  test("a mark over two lines stands in both", () => {
    const lines = getParagraphs(getSegments("ab\n \ncd", [mark("A", 1, 6)]));
    expect(lines.map((line) => line.map(({ text, marks }) => [text, marks.length]))).toEqual([
      [
        ["a", 0],
        ["b", 1],
      ],
      [
        ["c", 1],
        ["d", 0],
      ],
    ]);
  });

  test("crossing marks nest without losing a letter", () => {
    const segments = getSegments("abcdef", [mark("A", 0, 4), mark("B", 2, 6)]);
    const groups = groupByMark(segments, 0);
    expect(groups.map((group) => [group.mark?.id, group.segments.map(({ text }) => text).join("")])).toEqual([
      ["A", "abcd"],
      ["B", "ef"],
    ]);
  });

  test("put together they are the text, in order, each under exactly the marks that cover it", () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        spans,
        fc.array(fc.nat(40), { maxLength: 4 }),
        (text, pairs, cuts) => {
          const marks = pairs.map(([a, b], index) => mark(String(index), Math.min(a, b), Math.max(a, b)));
          const segments = getSegments(text, marks, undefined, cuts);
          expect(segments.map((segment) => segment.text).join("")).toBe(text);
          let at = 0;
          for (const segment of segments) {
            expect(segment.start).toBe(at);
            at = segment.end;
            const covering = marks.filter(
              (item) => item.start < item.end && item.start < segment.end && item.end > segment.start,
            );
            expect(new Set(segment.marks.map(({ id }) => id))).toEqual(new Set(covering.map(({ id }) => id)));
          }
        },
      ),
      { seed: 20311224, numRuns: 500 },
    );
  });
});

test("parts of a text end after lines and put together are the text", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("ab", "\n", "c"), { maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (pieces, most) => {
        const text = pieces.join("");
        const parts = getTextParts(text, most);
        expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        for (const [index, { start, end }] of parts.entries()) {
          expect(end - start).toBeLessThanOrEqual(most);
          if (end > start) expect(partOf(parts, start)).toBe(index + 1);
        }
      },
    ),
    { seed: 20311224, numRuns: 300 },
  );
});
