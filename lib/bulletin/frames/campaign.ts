import type { Span } from "../sentences";
import type { Mention } from "./mention";

const pattern =
  /(?<name>(?:\d{4}年)?(?:第[一二三四五六七八九十\d]{1,3}[届个])?(?:“?4[·.]26”?)?(?:中国专利周|全国专利周|全国知识产权宣传周|中国商标品牌周|世界知识产权日|全国“?质量月”?)(?:活动)?)(?<between>(?:（[^）]*）)?(?:(?!仪式|大会|地区|期间|会议|举办|之际|分会场)[^，。；、]){0,40}?)(?<verb>正式启动|启动(?!仪式|大会|会)|拉开序幕|拉开帷幕|拉开大幕|开幕(?!式)|举行|举办|落幕|收官|闭幕)/du;

/** A campaign that itself begins, takes place or ends, and no region's part in it: 第十一届中国专利周拉开序幕. */
export function campaignOf(clause: Span, isRegional: (span: Span) => boolean): Mention | null {
  const match = pattern.exec(clause.text);
  const { between = "", verb = "" } = match?.groups ?? {};
  if (match === null) return null;
  const at = clause.start + match.index;
  const from = match.index + match[0].length - verb.length - between.length;
  const held = /(?:在|于|定于|将于)/.exec(between);
  if (isRegional({ text: between.slice(0, held?.index ?? between.length), start: clause.start + from }))
    return null;
  const before = { text: clause.text.slice(0, match.index), start: clause.start };
  if (isRegional(before) || /期间|(?:举办|开展|组织|围绕|结合|迎接|庆祝)[^，]{0,6}$/.test(before.text))
    return null;
  return {
    span: { text: match[0], start: at },
    title: match[0],
    rule: "campaign",
    types: [/启动|拉开|开幕/.test(verb) ? "launch" : "other"],
  };
}
