import type { Span } from "../sentences";
import { splitList, trimSpan } from "./coordinate";
import { endsInEvent, typesOf } from "./event-names";
import type { Mention, Parts, Rule } from "./mention";

const media = /条幅|展板|资料|图片|实物|网络|微信|微博|电视|报刊|媒体|标语|海报|广播|短信|热线|网站|传单/;

function eachOf(list: Span, whole: Span, least: number): Mention[] {
  const items = splitList(list);
  const named = items.filter((each) => endsInEvent(each.text));
  if (named.length === 0 || items.length < least || named.length * 2 < items.length || media.test(list.text))
    return [];
  // 展览 alone says little: the whole list is its quote.
  return named.map((span) => {
    const quote = span.text.length < 5 ? { quote: whole } : {};
    return { span, title: span.text, rule: "means", types: typesOf(span.text), from: whole.start, ...quote };
  });
}

const parts = ({ opener, list, manner }: Parts, clause: Span): Mention[] => {
  if (list === undefined || opener === undefined) return [];
  const last = manner ?? list;
  const to = clause.start + clause.text.length - last.start - last.text.length;
  return eachOf(list, trimSpan(clause, opener.start - clause.start, to), manner === undefined ? 1 : 2);
};
const vague = /(?:开展|举办|组织)了?(?:一系列|系列|多种|各类|各项|丰富多彩的?|形式多样的?)[^，]{0,10}活动$/; // 以讲座、展览等形式开展了一系列活动
const holds = /开展|举办|组织|进行/;

/** 通过展览、讲座和执法行动，加强…: each means is an event, unless the clause names the event they served. */
export const means: readonly Rule[] = [
  {
    id: "parts",
    pattern:
      /(?:共设|设有|设置了?|包括|包含|分为|涵盖)(?<list>[^，；：]{6,80}?)(?:等)?(?:[一二三四五六七八九十两\d]{1,2}[个大项])(?:板块|环节|内容|部分|单元|系列活动|活动)$/du,
    read: ({ list, whole }) => (list === undefined || whole === undefined ? [] : eachOf(list, whole, 2)),
  },
  {
    id: "means-manner",
    frame: /(?<opener>[Mb])(?<list>[^MbFS]+?)(?<manner>z?_?F)(?<rest>.*)$/d,
    read: (found, clause, { hasNamed }) => {
      const rest = found["rest"]?.text ?? "";
      if (hasNamed || (found["manner"]?.text.length ?? 0) > 6 || (holds.test(rest) && !vague.test(rest)))
        return [];
      return parts(found, clause);
    },
  },
  {
    id: "means",
    frame: /(?<opener>M)(?<list>[^MbFHLSWVD]+)(?<rest>[HLWVD].*)?$/d,
    read: (found, clause, { hasNamed }) => {
      const list = found["list"]?.text ?? "";
      const isSaid = /等[^等]{0,6}活动$/.test(list);
      if (
        (hasNamed && !isSaid) ||
        (!isSaid && !/[、和与及]/.test(list)) ||
        holds.test(found["rest"]?.text ?? "")
      )
        return [];
      return parts(found, clause);
    },
  },
];
