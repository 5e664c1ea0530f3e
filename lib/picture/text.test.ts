import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf, wrapRuns, wrapText } from "./text";

const written = fc.stringMatching(/^[一-鿿，。（）《》0-9. ]{0,60}$/);

test("loses nothing but the spaces at the ends of lines", () => {
  fc.assert(
    fc.property(written, fc.integer({ min: 6, max: 30 }), (text, width) => {
      expect(wrapText(text, width).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});

test("breaks neither figures nor before closing marks, and hangs no opening bracket", () => {
  expect(wrapText("甲乙丙丁27.273597 亿元", 6)).toEqual(["甲乙丙丁", "27.273597", "亿元"]);
  expect(wrapText("甲乙丙丁，戊己", 4)).toEqual(["甲乙丙丁，", "戊己"]);
  expect(wrapText("甲乙丙（丁戊）", 4)).toEqual(["甲乙丙", "（丁戊）"]);
});

test("keeps lines within their width but for one hanging mark", () => {
  const text = "已收录的来源没有给出其余 24 个省级区域的这一年数字，这不表示没有。";
  for (const line of wrapText(text, 12)) expect(widthOf(line)).toBeLessThanOrEqual(13);
});

test("keeps the emphasis of a headline across lines", () => {
  const lines = wrapRuns(["来源记载了 ", "13 个省份", "的 ", "75 条活动"], 8);
  const strong = lines.flat().filter(({ isStrong }) => isStrong);
  expect(lines.length).toBeGreaterThan(1);
  expect(
    strong
      .map(({ text }) => text.trim())
      .join("")
      .replaceAll(" ", ""),
  ).toBe("13个省份75条活动");
});
