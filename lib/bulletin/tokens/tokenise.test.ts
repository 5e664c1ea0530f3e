import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenise } from "./tokenise";
import { nounAtEnd } from "./words";

const kinds = (text: string) =>
  tokenise(text)
    .map((each) => each.letter)
    .join("");

test.each([
  ["举办专利培训班", "H_E"],
  ["通过展览、讲座和执法行动等形式", "M_y_kEzF"],
  ["“启动”仪式上签署《协议》", "QlSK"],
  ["12月1日至2日由某中心承办", "Th_H"],
  ["组织机构代码在线查询", "___"],
])("%s", (text, wanted) => {
  expect(kinds(text).replace(/_+/g, "_")).toBe(wanted.replace(/_+/g, "_"));
});

test("a place is one token, whatever its characters mean", () => {
  expect(
    tokenise("和平区与和田市", [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ]).map((each) => each.letter),
  ).toEqual(["P", "k", "P"]);
});

test.each([
  ["银企座谈会", "event"],
  ["专利代理师协会", "tail"],
  ["创新发展", "tail"],
  ["农业银行", "tail"],
  ["服务万里行", "event"],
])("%s ends in %s", (phrase, wanted) => {
  expect(nounAtEnd(phrase)?.class).toBe(wanted);
});

test("tokens cover a text without gaps", () => {
  const piece = fc.constantFrom(..."举办和通过，、“”《》（）12月日在昆明", "启动仪式", "讲座", "拟");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      expect(
        tokenise(text)
          .map((each) => each.text)
          .join(""),
      ).toBe(text);
    }),
    { seed: 20191224, numRuns: 300 },
  );
});
