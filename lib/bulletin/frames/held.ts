import { tokenise } from "../tokens/tokenise";
import type { Token } from "../tokens/tokenise";
import type { Span } from "../sentences";
import { splitTitles, trimSpan } from "./coordinate";
import { endsInEvent } from "./event-names";
import type { Mention, Rule } from "./mention";

const front = /^(?:[laTkyhc]|b?Q_?d|[^QK]*?H_?d|X_{1,2}Hd)+/;
const back = /(?:X[^QK]*|T|[Mb][^QK]{1,4}F|[aJGyc])$/;
const said = /^(?:同期|作为|以“[^”]*”为主题的|在[^“”，]{2,24}?举[行办]的)/u;

/** The name in the subject of a sentence: after the date and what leads in, before the place and the adverbs. */
function trimSubject(span: Span): Span {
  let rest = span;
  for (;;) {
    const tokens = tokenise(rest.text);
    const letters = tokens.map((each) => each.letter).join("");
    const opened = front.exec(letters)?.[0].length ?? 0;
    const start = Math.max(tokens[opened - 1]?.end ?? 0, said.exec(rest.text)?.[0].length ?? 0);
    const closed = back.exec(letters)?.index ?? tokens.length;
    const end = tokens[closed]?.start ?? rest.text.length;
    if ((start === 0 && end === rest.text.length) || start >= end) return rest;
    rest = trimSpan(rest, start, rest.text.length - end);
  }
}

const holds = /举行|举办|召开|开展|开启/;
const began = /启动|开启|拉开|揭开|开幕|开班/;
const strong = /运行|投入使用|揭牌|挂牌|授牌|上线|启用|开通|签[约定署订]|成立|投放|落地|拉开|启动|开幕|授旗/;
const toBegin = /(?:活动|周|月|行|行动|计划|工程)”?$/;

/** 某某会在某地举行, 某某平台正式上线: the subject is what took place. */
export const held: Rule = {
  id: "held",
  frame: /^(?<subject>.*[^aJeHLBSUOWC])(?<verb>[aJe]*[HLBSUOW][aJeHLBSUOW]*)$/d,
  read: ({ subject, verb, whole }) => {
    if (subject === undefined || verb === undefined || whole === undefined) return [];
    if (
      !holds.test(verb.text) &&
      !strong.test(verb.text) &&
      !/开[讲课赛场播锣市]|开班(?!仪式|式)|[帷序大]幕|圆满|启幕|上演|登场|进行$|一场接着|纷呈|落幕|闭幕|收官|发布|亮相/.test(
        verb.text,
      )
    )
      return [];
    if (
      /^(?:现场|成功|有效)?(?:标志着|自|为了|促成|吸引|带动|引进|随着|推动|促进|助力|支持|保障)/.test(
        subject.text,
      ) ||
      /宣布/.test(whole.text)
    )
      return [];
    const name = trimSubject(subject);
    if (name.text.length < 4 || /^[\d年月日至到、—–~-]+$/.test(name.text)) return [];
    const quote = { text: whole.text.slice(name.start - whole.start), start: name.start };
    const many = /、/.test(name.text) || /(?:等|和).{0,14}?活动$/.test(name.text);
    if (many && endsInEvent(name.text.replace(/等.{0,14}$/, "")))
      return splitTitles(name).map((span) => ({ span, title: span.text, rule: "held-list" }));
    if (endsInEvent(name.text)) {
      const title = name.text + (began.test(verb.text) && toBegin.test(name.text) ? "启动" : "");
      return [{ span: name, title, rule: "held", quote }];
    }
    if (!strong.test(verb.text) || /^(?:企业|\d+余?家|我|其|该|双方|各方)/.test(name.text)) return [];
    return [
      { span: quote, title: name.text + verb.text.replace(/^(?:正式|也|同步)+/, ""), rule: "strong-verb" },
    ];
  },
};

const form =
  /(?<=会|班|坛|活动|座|龙|训)(?:听取|部署|研究|推进|推动|安排|总结|学习|传达|讨论|解决|助力|交流)[^会]{2,}$/u;
const vague =
  /^(?:了)?(?:形式多样|丰富多彩|内容丰富|各具特色|一系列|多种形式|多种)的?(?:专利|知识产权|商标)?(?:宣传|服务|培训|专题|主题|特色|系列)*(?:活动|工作)$/;
const instead = /(?:采取|采用|通过)[^，；]*(?:形式|方式|渠道|手段)?$/;

// 公益日 as the last of a list: 公益日等活动 says more.
function toEnd(span: Span, list: Span): Span {
  const rest = list.start + list.text.length - span.start;
  return span.text.length < 5 && rest < 12 ? { text: list.text.slice(-rest), start: span.start } : span;
}

const quoted = /^“[^”]{3,20}”$/; // 组织“专家会诊日”: held, and called by a name of its own
const times =
  /(?<=[训查坛座会班询赛展])(?:共|各)?(?:\d{1,3}|[一二两三四五六七八九十]{1,2})余?多?[场次期轮班]次?[、，]?$/u;

/** 举办某某会、某某班: each verb of a clause and what stands behind it; the last of several verbs has the event for its object. */
export function readObjects(clause: Span, tokens: readonly Token[]): Mention[] {
  const verbs = tokens.filter(
    (each) =>
      each.letter === "H" ||
      (each.letter === "L" && !/^(?:仪式|大会|会|暨|活动)/.test(clause.text.slice(each.end))),
  );
  const found: Mention[] = [];
  for (const [i, verb] of verbs.entries()) {
    const next = verbs[i + 1];
    if (/^(?:期间|单位|方|地(?!理|方)|以来)/.test(clause.text.slice(verb.end))) continue;
    const gap = next === undefined ? "" : clause.text.slice(verb.end, next.start);
    // 组织相关企业参加X: only the last verb has the event for its object.
    if (next !== undefined && !/[、并和及]$/.test(gap) && !endsInEvent(gap)) continue;
    if (gap === "" && instead.test(clause.text.slice(0, verb.start)) && next !== undefined) continue;
    const to = next?.start ?? clause.text.length;
    const all = trimSpan(clause, verb.end, clause.text.length - to);
    const whole = trimSpan(all, 0, times.exec(all.text)?.[0].length ?? 0);
    if (whole.text === "" || vague.test(whole.text) || /^并?宣布/.test(whole.text)) continue;
    const goal = form.exec(whole.text)?.index ?? whole.text.length;
    const object = trimSpan(whole, 0, whole.text.length - goal);
    const closing = /(?:并致辞|并讲话|并作.{0,10}|，)$/.exec(object.text)?.[0].length ?? 0;
    const body = trimSpan(object, 0, closing);
    const titles = splitTitles(body);
    const isQuoted = titles.length === 0 && quoted.test(body.text) && !/[参出]/.test(verb.text);
    for (const span of isQuoted ? [body] : titles) {
      const title = verb.letter === "L" && !/启动/.test(span.text) ? `启动${span.text}` : span.text;
      const quote = trimSpan(
        clause,
        verb.start,
        clause.text.length - (span.start + span.text.length - clause.start),
      );
      const isBeside = span.start - quote.start < verb.text.length + 4;
      found.push({
        span,
        title,
        rule: "verb-object",
        quote: isBeside ? quote : toEnd(span, object),
        from: quote.start,
      });
    }
  }
  return found;
}
