import { splitTitles, trimSpan } from "./activity-titles";
import { endsInEvent } from "./activity-words";
import { insidePairs } from "./sentences";
import type { Span } from "./sentences";

/** A phrase of a clause that names an activity. */
export type Mention = { span: Span; title: string; rule: string };
const cancelled =
  /(?:未能?(?:如期)?(?:举办|举行|召开|开展)|取消|推迟|延期|暂缓|改期|(?:将|拟|即将)(?:于|在|继续|陆续|适时|组织|联合|集中|择期|同步|[一二三四五六七八九十\d]+月)?[^，。；]{0,18}?(?:举办|召开|举行|开展|启动|组织|签约|揭牌|上线|发布)|(?:计划|预计|准备|筹备)(?:于[^，。；]{0,12}|在[^，。；]{0,12}|\d{1,2}月.{0,10})?(?:举办|召开|举行|开展|启动(?!仪式|会|大会)|组织))/;
const objectVerb =
  /(?:联合|共同|分别|先后|成功|顺利|隆重|组织|积极|集中|专门|还|也|并|共|继续|深入|同步|牵头|创新)*(?:举办|召开|举行|组织开展|开展|启动(?!仪式|大会|会|暨|活动)|承办|主办|协办|出席|参加|参与|开设|推出|共办|组织(?!机构|工作|者|单位)|进行|发起|开启)(?:了|过)?(?!期间|单位|方|地(?!理|方)|以来)/gu;
const passive =
  /(?:正式|顺利|成功|圆满|隆重|如期|陆续|也|同步|相继|在线|共同|联合|同时|签约|揭牌|上线|挂牌)*(?:举行|举办|召开|开展|开幕|启动|拉开帷幕|拉开序幕|揭开帷幕|揭牌成立|揭牌运行|揭牌|挂牌成立|挂牌|授牌|上线启用|上线运行|上线|开班|开讲|开课|开赛|落幕|闭幕|收官|签约投放|签约|签定|签订|签署|成立|启用|开通|发布|落地|亮相|正式运行|投入运行|投入使用)(?:了)?$/u;
const strong = /(?:运行|投入使用|揭牌|挂牌|授牌|上线|启用|开通|签约|签定|成立|投放|落地|拉开|启动|开幕)/;
const signing = /(?:签订|签署|签定|签约)(?:了)?/u;
const notEvents = /(?:采取|采用|通过|利用|以|借助|围绕|按照)[^，；]*(?:形式|方式|渠道|手段)?$/;

// Where the title of a passive sentence starts: after the date, the place introduced by 在, and what leads in.
function trimSubject(span: Span): Span {
  let rest = span;
  for (;;) {
    const front =
      /^(?:同时|此外|另外|随后|其中|期间|当天|当日|同日|近日|日前|会上|仪式上|启动仪式上|活动现场|作为|也|还|并|由|以“[^”]*”为主题的|[^“”《》]{0,80}?(?:共同举办|联合举办|主办|承办|协办|举办|组织|牵头组建|牵头|组建)的|在[^“”，]{2,24}?举[行办]的|\d{1,2}月\d{1,2}日(?:上午|下午)?|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚)?(?:至|—|-|~)?|，)+/u.exec(
        rest.text,
      )?.[0].length ?? 0;
    const back =
      /(?:(?:于|在)[^“”《》]{0,40}|(?<!\d)\d{1,2}月(?:初|底|末|上旬|中旬|下旬|份)?|(?:以|通过|采取|采用)[^，“”《》]{2,14}(?:方式|形式)|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午)?(?:[至—-].{0,8}日)?|也|正式|顺利|陆续|同步|[，、])$/u.exec(
        rest.text,
      )?.[0].length ?? 0;
    if (front + back === 0 || front + back >= rest.text.length) return rest;
    rest = trimSpan(rest, front, back);
  }
}

function readPassive(clause: Span): Mention[] {
  const verb = passive.exec(clause.text);
  if (verb === null || verb.index < 4) return [];
  if (
    /(?:标志着|自|为了|随着|推动|促进|助力|支持|保障)/.test(clause.text.slice(0, 4)) ||
    /宣布/.test(clause.text)
  )
    return [];
  const subject = trimSubject(trimSpan(clause, 0, clause.text.length - verb.index));
  const many = /(?:等|和|、).{0,14}?(?:活动)$/.test(subject.text) || /、/.test(subject.text);
  if (many && endsInEvent(subject.text.replace(/等.{0,14}$/, ""))) {
    return splitTitles(subject).map((span) => ({ span, title: span.text, rule: "held-list" }));
  }
  if (subject.text.length < 4) return [];
  if (endsInEvent(subject.text)) {
    const began =
      /启动|拉开|开幕|开班/.test(verb[0]) &&
      /(?:活动|周|月|行|行动|计划|工程|万里行”?|行动”?|活动”?)$/.test(subject.text);
    return [{ span: subject, title: subject.text + (began ? "启动" : ""), rule: "held" }];
  }
  if (!strong.test(verb[0]) || /^(?:企业|\d+余?家|我|其|该|双方|各方)/.test(subject.text)) return [];
  const span = trimSpan(clause, subject.start - clause.start, 0);
  return [{ span, title: subject.text + verb[0].replace(/^(?:正式|也|同步)+/, ""), rule: "strong-verb" }];
}

// 召开银企座谈会听取意见: what an event was for is no part of its name.
const purpose =
  /(?<=会|班|坛|活动|座|龙|训)(?:听取|部署|研究|推进|推动|安排|总结|学习|传达|讨论|解决|助力|交流)[^会]{2,}$/u;
const vague =
  /^(?:了)?(?:形式多样|丰富多彩|内容丰富|各具特色|一系列|多种形式|多种)的?(?:专利|知识产权|商标)?(?:宣传|服务|培训|专题|主题|特色|系列)*(?:活动|工作)$/;

function readObject(clause: Span): Mention[] {
  const inside = insidePairs(clause.text);
  const verbs = [...clause.text.matchAll(objectVerb)].filter((match) => inside[match.index] !== true);
  const found: Mention[] = [];
  for (const [i, match] of verbs.entries()) {
    const from = match.index + match[0].length;
    const next = verbs[i + 1];
    if (from >= clause.text.length) continue;
    const gap = next === undefined ? "" : clause.text.slice(from, next.index);
    // 组织相关企业参加X: only the last verb has the event for its object.
    if (next !== undefined && !/[、并和及]$/.test(gap) && !endsInEvent(gap)) continue;
    if (notEvents.test(clause.text.slice(0, match.index))) {
      if (/(?:采取|采用|通过)/.test(clause.text.slice(0, match.index)) && gap === "") continue;
    }
    const to = next === undefined ? clause.text.length : next.index;
    const whole = trimSpan(clause, from, clause.text.length - to);
    if (vague.test(whole.text)) continue;
    const object = trimSpan(
      whole,
      0,
      whole.text.length - (purpose.exec(whole.text)?.index ?? whole.text.length),
    );
    const closing = /(?:并致辞|并讲话|并作.{0,10}|，)$/.exec(object.text)?.[0].length ?? 0;
    const began = /启动|开启/.test(match[0]);
    for (const span of splitTitles(trimSpan(object, 0, closing))) {
      found.push({
        span,
        title: began && !/启动/.test(span.text) ? `启动${span.text}` : span.text,
        rule: "verb-object",
      });
    }
  }
  return found;
}

function readSpecial(clause: Span): Mention[] {
  const text = clause.text;
  const take = (match: RegExpExecArray | null, rule: string): Mention[] =>
    match === null
      ? []
      : [
          {
            span: trimSpan(clause, match.index, text.length - match.index - match[0].length),
            title: match[0],
            rule,
          },
        ];
  const signed = signing.exec(text);
  if (signed !== null && !/仪式|保险也/.test(text.slice(signed.index))) {
    const object = text.slice(signed.index + signed[0].length);
    if (/(?:《[^》]+》|“[^”]+”|协议|合同|备忘录|意向书|责任书|合作)/.test(object)) {
      return take(/(?:签订|签署|签定|签约)(?:了)?.*$/u.exec(text), "signing");
    }
    if (/[与和同、]/.test(text.slice(0, signed.index)) && object.length <= 8)
      return take(/^.*(?:签约|签订|签署)/u.exec(text), "signing");
  }
  const award = /(?:为|向)[^，；]{2,30}(?:颁奖|颁发[^，；]{2,14}|授牌|授予[^，；]{2,14})/u.exec(text);
  if (award !== null) return take(award, "award");
  const visit = /(?:走访|调研|慰问)(?:调研|走访|慰问)?[^，；。]{2,60}/u.exec(text);
  if (visit !== null && !/(?:情况|报告|结果|会)$/.test(visit[0]) && !endsInEvent(text))
    return take(visit, "visit");
  const into =
    /(?:组织|邀请)?[^，；、]{0,16}进(?:企业|校园|园区|社区|机关|乡村|市场|基层|商场|高校)(?:、进[一-鿿]{2,3}){1,6}/u.exec(
      text,
    );
  if (into !== null && !/活动|“/.test(text)) return take(into, "into");
  const press = /邀请[^，；]*媒体[^，；]*(?:报道|采访)/u.exec(text);
  if (press !== null) return take(press, "press");
  const opened =
    /(?:启动|上线|开通|启用|推出)(?:了)?(?!仪式|会)[^，；、]{2,30}(?:平台|系统|专区|专窗|专栏|小程序|数据库)(?=$|[（”])”?/u.exec(
      text,
    );
  if (opened !== null) return take(opened, "opened");
  const product =
    /发布(?:了)?(?:首[个款])?[^，；《》]{0,12}“[^”]{2,16}”[^，；]{0,10}(?:产品|指数|方案|服务)/u.exec(text);
  if (product !== null) return take(product, "published");
  const published = /(?<!线上|即将|正式)发布(?:了)?《[^》]+》(?:白皮书|蓝皮书|报告|案例|指南)?/u.exec(text);
  return take(published, "published");
}

function readTail(clause: Span): Mention[] {
  const plain = clause.text.replace(/等$/, "");
  const at = plain.lastIndexOf("的");
  const body = trimSpan(clause, at + 1, clause.text.length - plain.length);
  if (
    at < 4 ||
    body.text.length < 5 ||
    /参加|出席|参训/.test(body.text) ||
    !/(?:班|会|培训|论坛|大赛|沙龙|讲座|行”)$/u.test(body.text) ||
    !endsInEvent(body.text)
  )
    return [];
  return [{ span: body, title: body.text, rule: "noun-end" }];
}

/** The activities one clause names; none where it was cancelled or only planned. */
export function mentionsOf(clause: Span): Mention[] {
  if (cancelled.test(clause.text) || /(?:标志着|采取|采用)/.test(clause.text.slice(0, 8))) return [];
  const special = readSpecial(clause);
  if (special.length > 0) return special;
  const held = readPassive(clause);
  if (held.length > 0) return held;
  const objects = readObject(clause);
  return objects.length > 0 ? objects : readTail(clause);
}
