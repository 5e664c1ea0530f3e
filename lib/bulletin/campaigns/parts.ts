import { findMentions } from "./named";
import type { Named } from "./named";

const role = "(?:内容|活动|部分|项目|环节|举措)";
const asPart = /作为[^，。；]{0,8}$/u; // 作为本届专利周的一项重点内容，某某
const afterWhole = new RegExp(`^(?:系列)?(?:活动)?的?[^，。；]{0,16}(?:${role}|之一)的?[，、]?“?$`, "u");
const isWhole = /^[^，。；]{0,16}(?:是|作为|系)(?:本届|今年|此次|本次|该届)?“?(?:中国|全国)?$/u; // 某某是本届专利周的重点活动
const ofWhole = new RegExp(
  `^(?:系列)?(?:活动)?的?(?:一项|一个|一场|重点|重要|组成|主要|系列|配套|专项|子)[^，。；]{0,10}(?:${role}|之一)`,
  "u",
);

/** What a text says is part of an edition, with that edition: an event by its id, or by its series where it has none. */
export function findParts(text: string, mentions = findMentions(text)): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const [i, one] of mentions.entries()) {
    const next = mentions[i + 1];
    if (next === undefined || next.series === one.series) continue;
    const between = text.slice(one.end, next.start);
    const before = text.slice(Math.max(0, one.start - 12), one.start);
    const after = text.slice(next.end, next.end + 40).replace(/^”/u, "");
    const say = (part: Named, whole: Named) => {
      if (whole.id !== null) parts.set(keyOf(part), whole.id);
    };
    if (asPart.test(before) && afterWhole.test(between)) say(next, one);
    else if (isWhole.test(between.replace(/^”/u, "")) && ofWhole.test(after)) say(one, next);
  }
  return parts;
}

/** The mentions of a text, those of a part as mentions of its edition. */
export function findMembership(text: string): Named[] {
  const mentions = findMentions(text);
  const parts = findParts(text, mentions);
  return mentions.map((each) => ({ ...each, id: parts.get(keyOf(each)) ?? each.id }));
}

const keyOf = ({ id, series }: Named) => id ?? series;
