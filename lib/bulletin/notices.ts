import { compareDecimals, divideDecimals, parseDecimal } from "@/lib/record/quantity";
import type { Found, Notice, ProposedActivity, ProposedObservation } from "@/lib/review/review";
import type { Day } from "@/lib/record/types";

import type { Paragraph } from "./sections";

/** Slips of the pen in terms of the trade, and the term that was probably meant. Doubled marks and particles stand beside them. */
const slipTable: readonly (readonly [RegExp, string])[] = [
  [/知识[以的是了于在和与]产[权业]?/gu, "知识产权"],
  [
    /知[识织]识产权|知识产产权|知识产权权(?![益利属威限能证])|知识[^产、，。”]{1}权(?!力)|知识产[^权业、，。“”《》（）]/gu,
    "知识产权",
  ],
  [
    /质押押|质押融融资|质押融资资(?![金本源])|质[^押量、，。”]融资|[^质]押融资(?<!质押融资)(?<!抵押融资)/gu,
    "质押融资",
  ],
  [/地理标[^志、，。”]|地理标志志|地[^理]标志产品/gu, "地理标志"],
  [/专利专利(?!权)|商标商标|专刊(?:质押|权|周)/gu, "专利、商标"],
  [/([，。；、])\1|的的|了了/gu, ""],
];

type Window = { startsOn: Day; endsOn: Day } | null;

function ratios(observations: readonly Found<ProposedObservation>[]): Notice[] {
  const found: Notice[] = [];
  for (const [i, times] of observations.entries()) {
    const stated = times.indicator === "fund_leverage" ? times.value : null;
    if (stated === null) continue;
    const sums = observations
      .slice(Math.max(0, i - 8), i)
      .filter((each) => each.unit === "元" && each.region === times.region && each.value !== null);
    const computed: string[] = [];
    for (const [j, base] of sums.entries()) {
      for (const total of sums.slice(j + 1)) {
        if (base.value === null || total.value === null || compareDecimals(base.value, parseDecimal("0")) <= 0)
          continue;
        if (compareDecimals(total.value, base.value) > 0)
          computed.push(`${total.literal} ÷ ${base.literal} = ${divideDecimals(total.value, base.value, 2)}`);
      }
    }
    if (computed.length > 0)
      found.push({
        rule: "ratio",
        message: `原文称${times.literal}，未说明以哪一笔资金为基数：${computed.join("；")}`,
        start: times.start,
        end: times.end,
      });
  }
  return found;
}

function dates(activities: readonly Found<ProposedActivity>[], window: Window): Notice[] {
  const found: Notice[] = [];
  for (const { start, end, startsOn, endsOn, dateLiteral, quote } of activities) {
    if (window === null || startsOn === null || endsOn === null) continue;
    const near = Math.abs(Date.parse(startsOn) - Date.parse(window.startsOn)) < 10 * 86_400_000;
    if (near && /周|启动|活动|行/.test(quote) && (startsOn < window.startsOn || endsOn > window.endsOn)) {
      found.push({
        rule: "outside-window",
        message: `${dateLiteral ?? startsOn}不在活动时间${window.startsOn}至${window.endsOn}之内`,
        start,
        end,
      });
    }
  }
  return found;
}

function slips(line: string, from: number): Notice[] {
  return slipTable.flatMap(([pattern, term]) =>
    [...line.matchAll(pattern)].map((match) => ({
      rule: "slip",
      message: `“${match[0]}”疑有误字${term === "" ? "" : `，或为“${term}”`}；照录原文`,
      start: from + match.index,
      end: from + match.index + match[0].length,
    })),
  );
}

function brackets(line: string, from: number): Notice[] {
  if (!/[（()）《》“”]/.test(line)) return [];
  const open: { mark: string; at: number }[] = [];
  const pair: Record<string, string> = { "）": "（", ")": "(", "》": "《", "”": "“" };
  const bad: number[] = [];
  for (let i = 0; i < line.length && bad.length < 20; i += 1) {
    const character = line.charAt(i);
    if ("（(《“".includes(character)) open.push({ mark: character, at: i });
    const mark = pair[character];
    if (mark === undefined) continue;
    if (open.at(-1)?.mark === mark) open.pop();
    else bad.push(i);
  }
  return [...bad, ...open.slice(0, 20).map((each) => each.at)].map((at) => ({
    rule: "brackets",
    message: `括号或引号“${line.charAt(at)}”不成对`,
    start: from + at,
    end: from + at + 1,
  }));
}

function missingYear(observations: readonly Found<ProposedObservation>[]): Notice[] {
  return observations
    .filter(
      (each) =>
        each.indicator !== null &&
        /pledge/.test(each.indicator) &&
        (each.periodEnd === null || each.completeness === "unstated"),
    )
    .map(({ start, end, literal }) => ({
      rule: "missing-year",
      message: `${literal ?? ""}未写明年份或期间`,
      start,
      end,
    }));
}

/** What a careful editor would ask about a text. Nothing is repaired. */
export function readNotices(
  paragraphs: readonly Paragraph[],
  activities: readonly Found<ProposedActivity>[],
  observations: readonly Found<ProposedObservation>[],
  window: Window,
): Notice[] {
  const texts = paragraphs.flatMap((each) => [
    ...slips(each.text, each.start),
    ...brackets(each.text, each.start),
  ]);
  return [
    ...ratios(observations),
    ...dates(activities, window),
    ...missingYear(observations),
    ...texts,
  ].toSorted((a, b) => a.start - b.start);
}
