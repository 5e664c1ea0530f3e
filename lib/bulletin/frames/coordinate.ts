import { endsInEvent } from "./event-names";
import { insidePairs, splitOutside } from "../sentences";
import type { Span } from "../sentences";

const tail =
  /(?:等(?:等)?(?:一系列|系列|多场|多项|各类|多种|各具特色|形式多样|丰富多彩|专题|主题|宣传|特色|相关|线上线下|多样化|内容丰富|精彩|各项|重点|[一二两三四五六七八九十\d]+余?多?[项场个次]+|的|、)*(?:活动|工作|服务|会议|培训|内容|项目|环节)?(?:[\d一二三四五六七八九十]+余?多?[场次期个项班]*)?|(?<=班|座|会|训|讲|坛|龙|堂|展|赛|式|询|务|法|查|传)(?:等)?[一二两三四五六七八九十\d]{1,3}(?:项|大|个|场)(?:主题|专题|系列|重点|大型|特色)*活动|等|[一二两三四五六七八九十]种|(?<=班|座|会|训|讲|坛|龙|堂|活动)(?:共|各)?(?:\d{1,3}|[一二两三四五六七八九十百]{1,3})余?多?(?:班次|场次|场|期|次))$/u;
const leading =
  /^(?:以及|同时|此外|另外|随后|其中|期间|还|并|也|又|分别|先后|相继|陆续|了|过|成功|顺利|隆重|正式|积极|认真|大力|广泛|深入|统一|集中|共同|联合|主题为|为期[一二三四五六七八九十两\d]+天的|一系列|系列|各种形式的|内容丰富的?|形式多样的?|丰富多彩的?|多种形式的|多场|多次|多项|一场|一次|一期|[一二两三四五六七八九十\d]+余?[场次期个项](?:次)?|各类|相关|有关|如|包括|组织|开展|举办|召开|举行|参加|开设|的)+/u;

/** Cuts `span` down by the lengths at both ends; its offset stays exact. */
export function trimSpan(span: Span, front: number, back: number): Span {
  return { text: span.text.slice(front, span.text.length - back), start: span.start + front };
}

function trimEdges(span: Span): Span {
  const front = leading.exec(span.text)?.[0].length ?? 0;
  const open = trimSpan(span, front, 0);
  const opened = /^[、，；\s]+/.exec(open.text)?.[0].length ?? 0;
  const closed = /[、，；。！\s]+$/.exec(open.text)?.[0].length ?? 0;
  return trimSpan(open, opened, closed);
}

// 和, 及 and 与 join two titles only when the first is one by itself.
function splitJoined(span: Span): Span[] {
  const inside = insidePairs(span.text);
  for (const match of span.text.matchAll(/以及|和|及|并(?=开展|举办|举行|召开|组织)|与/gu)) {
    if (inside[match.index] === true) continue;
    const left = span.text.slice(0, match.index);
    const rest = trimSpan(span, match.index + match[0].length, 0);
    if (left.length < 3 || !endsInEvent(left) || rest.text.length < 3 || !endsInEvent(rest.text)) continue;
    return [trimSpan(span, 0, span.text.length - match.index), ...splitJoined(rest)];
  }
  return [span];
}

/** Every part of a list of plain nouns (展览、讲座和执法行动等); quotes and brackets stay whole. */
export function splitList(list: Span): Span[] {
  const back = tail.exec(list.text)?.[0].length ?? 0;
  const body = back < list.text.length ? trimSpan(list, 0, back) : list;
  const inside = insidePairs(body.text);
  const found: Span[] = [];
  let from = 0;
  for (const mark of body.text.matchAll(/、?以及|、|和|及|与/gu)) {
    if (inside[mark.index] === true) continue;
    found.push(trimSpan(body, from, body.text.length - mark.index));
    from = mark.index + mark[0].length;
  }
  found.push(trimSpan(body, from, 0));
  return found.map(trimEdges).filter((each) => each.text.length >= 2);
}

// “送服务进企业”“发明人故事汇”等活动: names in quotes need no mark between them.
function quotedIn(part: Span): Span[] {
  if (!/^(?:“[^”]{3,30}”){2,}$/.test(part.text)) return [];
  return [...part.text.matchAll(/“[^”]+”/g)].map((match) => ({
    text: match[0],
    start: part.start + match.index,
  }));
}

/** The titles of an enumeration (A、B以及C等活动). Parts that are no event by themselves belong to the one after them. */
export function splitTitles(list: Span): Span[] {
  const back = tail.exec(list.text)?.[0].length ?? 0;
  const closed = back > 0 && back < list.text.length;
  const body = closed ? trimSpan(list, 0, back) : list;
  const found: Span[] = [];
  let open: number | null = null;
  const parts = splitOutside(body.text, body.start, "、");
  for (const part of parts) {
    const start: number = open ?? part.start;
    const whole = {
      text: body.text.slice(start - body.start, part.start - body.start + part.text.length),
      start,
    };
    const last = part === parts.at(-1);
    const named = closed && open === null ? quotedIn(part) : [];
    if (named.length > 1) {
      found.push(...named);
      continue;
    }
    const next = parts[parts.indexOf(part) + 1]?.text ?? "";
    const isInto = /^进[一-鿿]{2,3}$/u.test(part.text) && /^进[一-鿿]{2}/u.test(next);
    if ((endsInEvent(part.text) && !isInto) || (last && closed && part.text.length >= 5)) {
      found.push(...splitJoined(whole));
      open = null;
    } else open = start;
  }
  return found.map(trimEdges).filter((each) => each.text.length >= 3);
}
