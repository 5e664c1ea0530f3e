import fc from "fast-check";
import { expect, test } from "vitest";
import { numeralAt, proposalAt } from "./review.fixture";
import { paragraphsOf } from "./text-runs";

test("marks may nest and overlap; every run knows what lies over it", () => {
  const text = "甲乙12丙丁\n戊己";
  const marks = [proposalAt(1, 0, 5), proposalAt(2, 2, 8)];
  const [first, second] = paragraphsOf(text, marks, [numeralAt(2, "12")], []);
  expect(
    first?.runs.map(({ text: piece, proposals, numeral }) => [piece, proposals.length, numeral?.text]),
  ).toEqual([
    ["甲乙", 1, undefined],
    ["12", 2, "12"],
    ["丙", 2, undefined],
    ["丁", 1, undefined],
  ]);
  expect(second?.runs.map(({ text: piece, proposals }) => [piece, proposals.length])).toEqual([
    ["戊", 1],
    ["己", 0],
  ]);
});

test("runs put together are the text, whatever the marks, and each begins where it says", () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 12 });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("字", "1", "，", "\n"), maxLength: 40 }),
      spans,
      (text, raw) => {
        const proposals = raw.map(([start, length], n) => proposalAt(n, start, start + length));
        const runs = paragraphsOf(text, proposals, [], []).flatMap((paragraph) => paragraph.runs);
        expect(runs.map((run) => run.text).join("")).toBe(text.replaceAll("\n", ""));
        for (const run of runs) expect(text.slice(run.start, run.start + run.text.length)).toBe(run.text);
      },
    ),
  );
});
