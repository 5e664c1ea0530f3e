import { baseUnit, shiftDecimal } from "@/lib/quantity";
import type { Found, Parsed, ProposedActivity, ProposedObservation } from "@/lib/review";
import type { ActivityType, Adcode, Qualifier } from "@/lib/types";

import type { Gazetteer } from "./gazetteer";
import { findNumerals } from "./numerals";

type Scope = { province: Adcode | null; year: string | null };

const typeWords: readonly (readonly [RegExp, ActivityType])[] = [
  [/启动仪式|启动|开幕|拉开帷幕/, "launch"],
  [/签约|签署|签订/, "signing"],
  [/揭牌|成立/, "unveiling"],
  [/对接/, "matching"],
  [/培训|讲座|大讲堂|巡讲/, "training"],
  [/座谈|研讨|论坛|沙龙/, "forum"],
  [/展会|展示|成果展|展览/, "exhibition"],
  [/大赛|竞赛/, "competition"],
  [/执法|整治/, "enforcement"],
  [/发布会/, "press"],
  [/开放日/, "openday"],
  [/走访|调研/, "visit"],
  [/颁奖/, "award"],
  [/平台.*上线/, "platform"],
  [/宣传|宣讲/, "publicity"],
  [/咨询|服务/, "service"],
];
const event =
  /[^，。；、：\n]{2,40}?(?:启动仪式|签约仪式|揭牌仪式|对接会|座谈会|研讨会|推进会|培训班|培训会|发布会|论坛|大赛|展会|成果展|沙龙|讲座|大讲堂|开放日活动|整治活动|执法行动)/gu;
const prefix =
  /^.*(?:举办了|召开了|开展了|组织召开|组织开展|联合举办|举办|召开|举行|开展|组织|当天|期间|[月日]上午|[月日]下午|\d日|以及|出席|参加|在|和)/u;
const cancelled = /未举办|取消|推迟|延期|拟举办|将举办|计划举办|将召开|拟召开/;
const money: readonly (readonly [RegExp, string])[] = [
  [/知识产权(?:权)?质押贷款余额/, "ip_pledge_loan_balance"],
  [/(?:专利商标|专利、商标|专利和商标)[^，。；]{0,6}质押/, ""],
  [/知识产权质押融资/, "ip_pledge_amount"],
  [/知识产权质押贷款/, "ip_pledge_loan_amount"],
  [/专利(?:权)?质押/, "patent_pledge_amount"],
  [/商标(?:专用权)?质押/, "trademark_pledge_amount"],
  [/(?:版权|著作权)质押/, "copyright_pledge_amount"],
];
const words: readonly (readonly [RegExp, Qualifier])[] = [
  [/预计/, "forecast"],
  [/接近|近$/, "below"],
  [/不足/, "below"],
  [/不超过|最高/, "at-most"],
  [/超过|超|逾|突破|不低于/, "above"],
  [/约/, "about"],
];

function typesOf(title: string): ActivityType[] {
  const types = typeWords.filter(([word]) => word.test(title)).map(([, type]) => type);
  return types.length === 0 ? ["other"] : types.slice(0, 2);
}

function readDay(sentence: string, year: string | null) {
  const match = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/.exec(sentence);
  const inYear = match?.[1] ?? year;
  if (match === null || inYear === null) return null;
  const [month, day] = [Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const text = `${inYear}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return { day: text, literal: match[0], inferred: match[1] === undefined };
}

function readActivities(sentence: string, from: number, scope: Scope, gazetteer: Gazetteer) {
  const found: Found<ProposedActivity>[] = [];
  if (cancelled.test(sentence)) return found;
  const places = gazetteer.find(sentence);
  const date = readDay(sentence, scope.year);
  for (const match of sentence.matchAll(event)) {
    const quote = match[0].replace(prefix, "");
    if (quote.length < 4) continue;
    const start = from + match.index + match[0].length - quote.length;
    const before = places.findLast((place) => from + place.start < start + quote.length) ?? null;
    found.push({
      kind: "activity",
      title: quote,
      types: typesOf(quote),
      region: before?.province ?? scope.province,
      city: before?.city ?? null,
      campaign: null,
      startsOn: date?.day ?? null,
      endsOn: date?.day ?? null,
      dateLiteral: date?.literal ?? (sentence.includes("期间") ? "期间" : null),
      yearInferred: date?.inferred ?? false,
      organisations: [],
      quote,
      start,
      end: start + quote.length,
      rule: "event-word",
    });
  }
  return found;
}

function readMoney(sentence: string, from: number, scope: Scope, gazetteer: Gazetteer) {
  const found: Found<ProposedObservation>[] = [];
  for (const match of sentence.matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)((?:万亿|亿|万)元)/gu)) {
    const before =
      sentence
        .slice(Math.max(0, match.index - 40), match.index)
        .split(/[，；]/)
        .slice(-1)[0] ?? "";
    const indicator = money.find(([word]) => word.test(before))?.[1];
    if (!indicator || /单笔|首笔|最高|补贴|补偿/.test(before)) continue;
    const base = baseUnit(match[2] ?? "");
    const place = gazetteer
      .find(sentence.slice(0, match.index))
      .findLast((each) => sentence[each.end] !== "第");
    const year = /(\d{4})年(?!\d{1,2}月)/.exec(before)?.[1] ?? null;
    const start = from + match.index;
    found.push({
      kind: "observation",
      region: place?.city ?? place?.province ?? scope.province,
      indicator,
      periodStart: year === null ? null : `${year}-01-01`,
      periodEnd: year === null ? null : `${year}-12-31`,
      completeness: year === null ? "unstated" : "full",
      startInferred: false,
      endInferred: false,
      basis: "unspecified",
      status: "reported",
      value: shiftDecimal((match[1] ?? "0").replaceAll(",", ""), base.places),
      valueTo: null,
      unit: base.unit,
      qualifier: words.find(([word]) => word.test(before.slice(-4)))?.[1] ?? "exact",
      literal: match[0],
      claims: [],
      quote: match[0],
      start,
      end: start + match[0].length,
      rule: "money-word",
    });
  }
  return found;
}

/** Proposes records from a normalised text. Total: any string gives a result; every span is exact. */
export function parseBulletin(text: string, gazetteer: Gazetteer): Parsed {
  const head = text.slice(0, 400);
  const issue = /(\d{4})年第(\d{1,2})期/.exec(head);
  const date = readDay(head, null);
  const scope: Scope = { province: null, year: date?.day.slice(0, 4) ?? issue?.[1] ?? null };
  const [activities, observations]: [Found<ProposedActivity>[], Found<ProposedObservation>[]] = [[], []];
  let from = 0;
  for (const line of text.split("\n")) {
    const province = line.length <= 16 ? gazetteer.province(line) : null;
    if (province !== null) scope.province = province;
    else if (/^(?:行业动态|试点进展|专题报告)$/.test(line)) scope.province = null;
    for (const match of line.matchAll(/[^。！？]+[。！？]?/gu)) {
      if (!/[。！？]$/.test(match[0])) continue;
      activities.push(...readActivities(match[0], from + match.index, scope, gazetteer));
      observations.push(...readMoney(match[0], from + match.index, scope, gazetteer));
    }
    from += line.length + 1;
  }
  const figures = new Set(observations.map((each) => each.start));
  const numerals = findNumerals(text).map((each) =>
    figures.has(each.start) ? { ...each, role: "observation" as const, reason: null } : each,
  );
  const publisher = /^(.{4,30}?)编$/mu.exec(head)?.[1] ?? null;
  return {
    head: {
      title: head.split("\n").find((line) => /简报|快报|专刊|通报/.test(line)) ?? null,
      issue: issue === null ? null : `${issue[1]}-${(issue[2] ?? "").padStart(2, "0")}`,
      totalIssue: /总第(\d+)期/.exec(head)?.[1] ?? null,
      publisher,
      date: date?.day ?? null,
    },
    isBulletin: issue !== null || activities.length > 0,
    activities,
    observations,
    numerals,
    notices: [],
  };
}
