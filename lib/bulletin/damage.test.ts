import fc from "fast-check";
import { expect, test } from "vitest";
import { makeGazetteer } from "./gazetteer";
import { normalise } from "./normalise";
import { parseBulletin } from "./parse";

/** Milliseconds this thread has worked; what other programs do meanwhile does not count. */
const worked = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const regions = [
  ["530000", "云南省", "云南", "province", "100000"],
  ["530100", "昆明市", "昆明", "prefecture", "530000"],
  ["530300", "曲靖市", "曲靖", "prefecture", "530000"],
  ["460000", "海南省", "海南", "province", "100000"],
] as const;
const gazetteer = makeGazetteer(
  regions.map(([adcode, name, short, level, parent]) => ({ adcode, name, short, level, parent })),
  [],
  [],
);

const body = [
  "2022年4月20日，昆明市知识产权局举办全国知识产权宣传周昆明地区启动仪式，省知识产权局副局长林某出席并致辞。仪式上，昆明市知识产权局与富滇银行签署《知识产权质押融资战略合作协议》，授信额度50亿元。",
  "宣传周期间，曲靖市开展专利转化运用培训班、商标品牌沙龙以及“知识产权进校园”活动，发放宣传资料5000余份，接受咨询800人次，查处案件12件。原定于4月25日举办的曲靖市地理标志论坛因故推迟。",
  "2021年，全省专利质押融资额35.27亿元，同比增长31.2%，居西部第三位；登记386笔，涉及专利1,207件；截至2022年3月，全省专利质押融资额9.4亿元。",
];
const text = `云南知识产权工作简报\n2022年第4期（总第61期）\n云南省知识产权局编\n2022年5月6日\n${body.join("\n")}`;

/** Everything a reading says, without where it stands. */
function said(raw: string) {
  const { activities, observations, numerals } = parseBulletin(normalise(raw).text, gazetteer);
  return {
    activities: activities.map(({ start: _s, end: _e, ...each }) => each),
    observations: observations.map(({ start: _s, end: _e, ...each }) => each),
    numerals: numerals.map(({ text: written, role }) => `${written} ${role}`),
  };
}

const whole = said(text);
const breaks = ["\n", "\r\n", "\n\n— 3 —\n\n", "\f", "\n- 12 -\n\f", "\n第 4 页 共 9 页\n"];
const starts = body.map((paragraph) => text.indexOf(paragraph));
// A break inside a paragraph, not at its very start or end, where a page may really end one.
const cuts = fc
  .tuple(fc.nat({ max: body.length - 1 }), fc.double({ min: 0.08, max: 0.92, noNaN: true }))
  .map(([i, share]) => (starts[i] ?? 0) + Math.round(share * (body[i]?.length ?? 0)));

test("the small bulletin says something to lose", () => {
  expect(whole.activities).toHaveLength(5);
  expect(whole.observations.length).toBeGreaterThanOrEqual(5);
});

test("a cut or a page break anywhere in a paragraph changes no record", () => {
  fc.assert(
    fc.property(cuts, fc.constantFrom(...breaks), (at, mark) => {
      expect(said(text.slice(0, at) + mark + text.slice(at))).toEqual(whole);
    }),
    { seed: 20191224, numRuns: 400 },
  );
});

test("spaces and half-width marks of a layout change no record", () => {
  fc.assert(
    fc.property(cuts, fc.constantFrom(" ", "　", "  "), (at, space) => {
      const isInNumber = /[\d.,]/.test(text.charAt(at - 1)) && /[\d.,]/.test(text.charAt(at));
      fc.pre(!isInNumber);
      expect(said(text.slice(0, at) + space + text.slice(at))).toEqual(whole);
    }),
    { seed: 20191224, numRuns: 200 },
  );
});

test("damaged text never throws and keeps the span law", () => {
  const noise = fc.constantFrom(
    ..."，。；：、“”《》（）(),.%\n\f 0123456789亿万元年月日第期共分别为在举办市省",
  );
  const damage = fc.record({ at: fc.nat({ max: text.length }), drop: fc.nat({ max: 6 }), add: noise });
  fc.assert(
    fc.property(fc.array(damage, { maxLength: 60 }), (damages) => {
      let raw = text;
      for (const { at, drop, add } of damages) raw = raw.slice(0, at) + add + raw.slice(at + drop);
      const normal = normalise(raw).text;
      const parsed = parseBulletin(normal, gazetteer);
      for (const each of [...parsed.activities, ...parsed.observations])
        expect(normal.slice(each.start, each.end)).toBe(each.quote);
      for (const each of parsed.numerals) expect(normal.slice(each.start, each.end)).toBe(each.text);
      for (const each of parsed.notices) expect(each.end).toBeGreaterThan(each.start);
    }),
    { seed: 20191224, numRuns: 300 },
  );
});

test.each(["（", "“", "《", "1", "亿", "一", "在", "、", "分别", "举办", "质押", "昆明市、", "\n", "年"])(
  "a hundred thousand times %j is read at once",
  (piece) => {
    const raw = piece.repeat(Math.ceil(100_000 / piece.length));
    const began = worked();
    parseBulletin(normalise(raw).text, gazetteer);
    expect(worked() - began).toBeLessThan(3000);
  },
);

test("a megabyte is read in about a second", () => {
  const raw = text.repeat(Math.ceil(1_048_576 / new TextEncoder().encode(text).length));
  const began = worked();
  const parsed = parseBulletin(normalise(raw).text, gazetteer);
  expect(parsed.numerals.length).toBeGreaterThan(10_000);
  expect(worked() - began).toBeLessThan(8000); // eight times the budget: a processor may be slow
});
