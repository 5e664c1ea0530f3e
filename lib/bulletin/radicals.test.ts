import { expect, test } from "vitest";
import { normalise } from "./normalise";

test("radicals a browser writes into a PDF are read as the characters they are drawn as", () => {
  const raw = "⻓沙市⼈⺠政府⾦融⾯对⾯，⻔户⽹站";
  const { text, original } = normalise(raw);
  expect(text).toBe("长沙市人民政府金融面对面，门户网站");
  expect(raw.slice(original(0), original(3))).toBe("⻓沙市");
});

test("every Kangxi radical has an ordinary character", () => {
  for (let code = 0x2f00; code <= 0x2fd5; code += 1)
    expect(normalise(String.fromCodePoint(code)).text).toMatch(/[\u3400-\u9fff]/);
});
