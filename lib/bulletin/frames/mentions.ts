import type { Span } from "../sentences";
import { tokenise } from "../tokens/tokenise";
import { splitTitles, trimSpan } from "./coordinate";
import { deeds, doings } from "./deeds";
import { endsInEvent } from "./event-names";
import { held, readObjects } from "./held";
import { means } from "./means";
import type { Mention, Rule, Setting } from "./mention";
import { partsOf } from "./mention";

const cancelled = /未能?(?:如期)?(?:举办|举行|召开|开展)|取消|推迟|延期|暂缓|改期/;
const planned =
  /(?:将|拟|即将)(?:于|在|继续|陆续|适时|组织|联合|集中|择期|同步|[一二三四五六七八九十\d]+月)?[^，。；]{0,18}?(?:举办|召开|举行|开展|启动|组织|推出|安排|签约|揭牌|上线|发布)|(?:计划|预计|准备|筹备)(?:于[^，。；]{0,12}|在[^，。；]{0,12}|\d{1,2}月.{0,10})?(?:举办|召开|举行|开展|启动(?!仪式|会|大会)|组织)/;

/** Whether a clause says that something is still to come. */
export const isPlanned = (clause: string) => planned.test(clause);

// 某局主办的某某论坛: a clause that is only the name of an event.
function readTail(clause: Span): Mention[] {
  const plain = clause.text.replace(/等$/, "");
  const at = plain.lastIndexOf("的");
  const body = trimSpan(clause, at + 1, clause.text.length - plain.length);
  if (at < 4 || body.text.length < 5 || /参加|出席|参训/.test(body.text)) return [];
  if (!/(?:班|会|培训|论坛|大赛|沙龙|讲座|行”)$/u.test(body.text) || !endsInEvent(body.text)) return [];
  return [{ span: body, title: body.text, rule: "noun-end" }];
}

const apart: Setting = { isWeek: false, isSet: false, isOnStage: false, hasNamed: false, hasAny: false };

/** The activities one clause names; none where it was cancelled, or only planned and not for the week it tells of. */
export function mentionsOf(clause: Span, setting: Setting = apart): Mention[] {
  if (cancelled.test(clause.text) || /标志着/.test(clause.text.slice(0, 8))) return [];
  if (planned.test(clause.text) && !setting.isWeek && !setting.isSet) return [];
  const tokens = tokenise(clause.text);
  const first = (rules: readonly Rule[]): Mention[] => {
    for (const rule of rules) {
      const parts = partsOf(rule, clause, tokens);
      const found = parts === null ? [] : rule.read(parts, clause, setting);
      if (found.length > 0) return found;
    }
    return [];
  };
  // 采取座谈、讲座等形式: whatever follows, the forms are what took place.
  if (/采取|采用/.test(clause.text.slice(0, 8))) return first(means);
  const named = first([...deeds, held]);
  if (named.length > 0) return named;
  const objects = readObjects(clause, tokens);
  if (objects.length > 0) return objects;
  const tail = readTail(clause);
  return tail.length > 0 ? tail : first([...means, ...doings]);
}

const general =
  /^(?:知识产权|专利|商标|版权|宣传|培训|教育|行政|执法|司法|保护|对外|交流|合作|服务|运用|管理|创造|文化|人才|金融|转化|维权|援助|体系|能力|建设|信息|工作|加强|强化|深化|推进|做好|抓好|开展|与|和|及|、)+$/;

/** The items of a list a colon opens (开展下列活动：A、B和C): names of events, and what is done. */
export function itemsOf(clause: Span): Mention[] {
  const number =
    /^(?:[一二三四五六七八九十\d]{1,2}[、.．]|（[一二三四五六七八九十\d]{1,2}）|[①-⑩]|[一二三四五六]是|第[一二三四五]，)?(?:举办|开展|组织|召开|举行)?/u;
  const body = trimSpan(clause, number.exec(clause.text)?.[0].length ?? 0, 0);
  const hasVerb = tokenise(body.text).some((each) => "HLSUWVDBO".includes(each.letter));
  const own = hasVerb ? mentionsOf(clause, { ...apart, isWeek: true }) : [];
  if (own.length > 0) return own;
  // 2.宣传培训。 is the heading of a section.
  if (general.test(body.text)) return [];
  const titles = splitTitles(body);
  if (titles.length > 0) return titles.map((span) => ({ span, title: span.text, rule: "list-item" }));
  return endsInEvent(body.text) ? [{ span: body, title: body.text, rule: "list-item" }] : [];
}
