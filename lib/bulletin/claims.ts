import type { ProposedClaim } from "@/lib/review/review";

import { parseChineseNumber } from "./chinese-numbers";

/** A claim with where it stands in its sentence. */
export type FoundClaim = ProposedClaim & { start: number; end: number };

const rank =
  /(?:位居|居|排名|排|列|位列|名列|稳居|排在|跃居|升至)?(全国|全省|全市|全区|全州|(?:(?![居列位在为是元])[一-鿿]){2,6}?(?:省|自治区|市|州)|西部|中部|东部|西北|西南|东北|华东|华南|华北|中西部|副省级城市|省会城市|长三角)(?:[一-鿿（）\d]{0,8}?)(?:排名)?第([一二三四五六七八九十\d]{1,3})(?:位|名)?(?!次|个|期|届|批|家|条|一大)/gu;
const growth =
  /(?:较|比)?(?:\d{4}年|去年同期|上年同期|上年|去年|上年度)?(?:的?\d+(?:\.\d+)?(?:万亿|亿|万)?(?:元|件|项|笔|家)(?=同比|增|下降|减))?(?:同比|环比|年均|同期)?(?:分别)?(?:增长|增加|提升|提高|上升|下降|减少|降低|增幅达?|增速达?|增|降)(?:了|至|达到?|约|近|超|超过|幅度达?)?(?:\d+(?:\.\d+)?(?:%|个百分点|倍|余?倍|件|项|家|亿元|万元|笔)?|[一二两三四五六七八九十]+(?:成|倍|个百分点))(?:(?:和|、|，)\d+(?:\.\d+)?%)*/gu;
const share = /(?:占|占比|比重)[^，。；]{0,14}?\d+(?:\.\d+)?%|占比[^，。；]{0,6}\d+(?:\.\d+)?%/gu;
const superlative =
  /全国(?:首笔|首单|首个|首例|首家|单笔最高[^，。；]{0,12}|最[大多高])|(?:全省|[一-鿿]{2,4}省)(?:首笔|首单|首个|首例|首家)|首创设立|[一-鿿]{2,22}最(?:高|大|多)的[一-鿿]{1,6}之一/gu;
const comparison = /(?:是|为|相当于)?[^，。；]{0,8}的?\d+(?:\.\d+)?倍/gu;

/** Ranks, growth, shares and superlatives of a sentence, as written. */
export function findClaims(sentence: string): FoundClaim[] {
  const found: FoundClaim[] = [];
  const add = (claim: FoundClaim) => {
    if (!found.some((each) => each.start < claim.end && each.end > claim.start)) found.push(claim);
  };
  for (const match of sentence.matchAll(rank)) {
    const literal = match[0].replace(/^(?:位居|居|排名|排|列|位列|名列|稳居|排在|跃居|升至)/, "");
    const end = match.index + match[0].length;
    add({
      kind: "rank",
      scope: match[1] ?? null,
      rank: parseChineseNumber(match[2] ?? ""),
      literal,
      start: end - literal.length,
      end,
    });
  }
  for (const match of sentence.matchAll(growth)) {
    const lead =
      /(?:较|比)(?:\d{4}年|去年同期|上年同期|上年|去年|上年度)(?:末|底)?$/u.exec(
        sentence.slice(Math.max(0, match.index - 9), match.index),
      )?.[0] ?? "";
    const start = match.index - lead.length;
    const literal = lead + match[0];
    const scope =
      /(?:较|比)(?:\d{4}年|去年同期|上年同期|上年度?|去年)/u.exec(literal)?.[0] ??
      (/同比/.test(literal) ? "同比" : null);
    add({ kind: "growth", scope, rank: null, literal, start, end: match.index + match[0].length });
  }
  for (const [pattern, kind] of [
    [share, "share"],
    [superlative, "superlative"],
    [comparison, "growth"],
  ] as const) {
    for (const match of sentence.matchAll(pattern)) {
      if (pattern === comparison && !/(?:上年|去年|同期|年)[^，。；]{0,6}的/.test(match[0])) continue;
      const scope =
        /^全国|^全省|^[一-鿿]{2,4}省/u.exec(match[0])?.[0] ?? (kind === "superlative" ? "全国" : null);
      add({
        kind,
        scope,
        rank: null,
        literal: match[0],
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
