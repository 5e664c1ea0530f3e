import fc from "fast-check";
import { expect, test } from "vitest";

import { makeGazetteer } from "./gazetteer";
import { normalise } from "./normalise";
import { parseBulletin } from "./parse";

const gazetteer = makeGazetteer(
  [
    { adcode: "530000", name: "云南省", short: "云南", level: "province", parent: "100000" },
    { adcode: "530100", name: "昆明市", short: "昆明", level: "prefecture", parent: "530000" },
  ],
  [],
  [],
);
const sample = "云南\n2022年4月20日，昆明市举办知识产权政银企对接会。2021年昆明专利质押融资额10.5亿元。";

test("an activity and a figure of a small text", () => {
  const parsed = parseBulletin(sample, gazetteer);
  expect(parsed.activities[0]).toMatchObject({ region: "530000", city: "530100", startsOn: "2022-04-20" });
  expect(parsed.observations[0]).toMatchObject({ indicator: "patent_pledge_amount", value: "1050000000" });
});

test("any text parses, every span is exact, normalising twice changes nothing", () => {
  const piece = fc.constantFrom(
    ..."2云南昆明市举办对接会，。\n 亿元专利质押融资额(:,-\f[]",
    "专利",
    "5月6日",
    "— 3 —",
    "万",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
      const { text } = normalise(pieces.join(""));
      expect(normalise(text).text).toBe(text);
      const parsed = parseBulletin(text, gazetteer);
      for (const each of [...parsed.activities, ...parsed.observations]) {
        expect(text.slice(each.start, each.end)).toBe(each.quote);
      }
      for (const each of parsed.numerals) expect(text.slice(each.start, each.end)).toBe(each.text);
    }),
    { seed: 20191224, numRuns: 300 },
  );
});
