import type { Found, ProposedActivity } from "@/lib/review/review";
import type { Day } from "@/lib/record/types";

import { findDates } from "../dates";
import type { Gazetteer } from "../gazetteer";
import type { Paragraph } from "../sections";
import { endsInEvent, typesOf } from "./event-names";

const when = /^(?:活动|举办|会议|培训|开展|举行)?(?:时间|日期)：/;
const where = /^(?:活动|举办|会议|培训|开展|举行)?(?:地点|地址|场地|会场)：/;
const name = /^(?:活动|会议|培训|项目)?(?:名称|主题|内容|题目)：(?<title>.{3,60}?)[；。]?$/u;
const mark = /^(?:[^\p{L}\p{N}“《]+|[一二三四五六七八九十\d]{1,2}[、.．]|（[一二三四五六七八九十\d]{1,2}）)/u;
const label = /^[一-鿿]{2,6}：/;
const near = 4; // lines

type Titled = { title: string; start: number };

function titleOf(line: Paragraph): Titled | null {
  const named = name.exec(line.text)?.groups?.["title"];
  if (named !== undefined) return { title: named, start: line.start + line.text.indexOf(named) };
  if (label.test(line.text) || line.text.length > 46) return null;
  const bare = line.text.replace(mark, "").replace(/[。；]$/, "");
  return endsInEvent(bare) ? { title: bare, start: line.start + line.text.indexOf(bare) } : null;
}

/** Events told line by line: a name, and below it 时间：… and 地点：…, in either order. */
export function readFields(
  paragraphs: readonly Paragraph[],
  gazetteer: Gazetteer,
  published: Day | null,
): Found<ProposedActivity>[] {
  const lines = paragraphs.filter(({ text }) => text !== "");
  const found: Found<ProposedActivity>[] = [];
  for (const [i, line] of lines.entries()) {
    if (!when.test(line.text)) continue;
    const above = lines.slice(Math.max(0, i - near), i).toReversed();
    const last = above.findIndex((each) => when.test(each.text));
    const own = last < 0 ? above : above.slice(0, last);
    const titled = own.map(titleOf).find((each) => each !== null);
    if (titled === undefined || titled === null) continue;
    const after = lines.slice(i + 1, i + 1 + near);
    const next = after.findIndex((each) => when.test(each.text));
    const spot = [...(next < 0 ? after : after.slice(0, next)), ...own.slice(0, 2)].find((each) =>
      where.test(each.text),
    );
    const { scope } = line;
    const places = spot === undefined ? [] : gazetteer.find(spot.text, scope.province);
    const place = places.find(({ city }) => city !== null) ?? places[0];
    const region = place?.province ?? scope.province;
    if (region === null) continue;
    const [date] = findDates(line.text, published);
    found.push({
      kind: "activity",
      title: titled.title,
      types: typesOf(titled.title),
      region,
      city: place === undefined ? scope.city : place.city,
      campaign: null,
      status: "planned",
      startsOn: date?.startsOn ?? null,
      endsOn: date?.endsOn ?? null,
      dateLiteral: date?.literal ?? null,
      yearInferred: date?.inferred ?? false,
      organisations: [],
      quote: titled.title,
      start: titled.start,
      end: titled.start + titled.title.length,
      rule: "fields",
    });
  }
  return found;
}
