import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRedacted, redact } from "./contact-details";

const covered = (length: number) => "▇".repeat(length);

describe("contact details are covered", () => {
  test.each([
    "010-80759610",
    "13812345678",
    "a@b.cn",
    "0871-6512345-802",
    "（010）80759610",
    "138 1234 5678",
    "400-810-1234",
  ])("%s", (found) => {
    expect(redact(`联系电话：${found}。`)).toBe(`联系电话：${covered(found.length)}。`);
    expect(isRedacted(redact(found))).toBe(true);
  });

  test.each([
    "2031年昆明市专利质押融资额12.5亿元",
    "2019年11月30日至12月6日",
    "13812345678元",
    "64.9319亿元",
    "第530100号",
    "0.80759610",
    "010",
    "@昆明",
  ])("%s stays as it is", (text) => {
    expect(redact(text)).toBe(text);
  });

  test("no text changes its length, and nothing but contact details is touched", () => {
    const piece = fc.constantFrom(
      "010-",
      "80759610",
      "1381234",
      "5678",
      "a@",
      "b.cn",
      "亿元",
      "。",
      "\n",
      " ",
      "昆明",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const result = redact(text);
        expect(result).toHaveLength(text.length);
        for (const [index, letter] of [...result].entries())
          if (letter !== "▇") expect(letter).toBe(text[index]);
        expect(redact(result)).toBe(result);
      }),
      { seed: 20311224, numRuns: 300 },
    );
  });
});
