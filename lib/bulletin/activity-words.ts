import type { ActivityType } from "@/lib/record/types";

/** A word of a title → the type it justifies. The end of a title decides; 服务 and 宣传 yield to every other word. */
const typeWords: readonly (readonly [RegExp, ActivityType])[] = [
  [/启动|开幕|拉开|开班仪式/gu, "launch"],
  [/签约|签署|签订|签定|协议|保险也?$/gu, "signing"],
  [/揭牌|授牌|挂牌|揭幕/gu, "unveiling"],
  [/对接|推介会|洽谈|撮合|路演/gu, "matching"],
  [/培训|讲座|讲堂|课堂|研修班|培训班|轮训|公开课|专题班|授课|辅导班|公选课|公益课/gu, "training"],
  [/宣讲|巡讲|宣贯|解读|说明会|政策进|报告会/gu, "briefing"],
  [/座谈|研讨|论坛|沙龙|峰会|交流会|圆桌|恳谈/gu, "forum"],
  [/展会|展销|展示|成果展|展览|巡展|博览|展播|专利展|品牌展|图片展|交易活动/gu, "exhibition"],
  [/大赛|竞赛|比赛|擂台|答题|竞答|创意赛|[一-鿿]赛/gu, "competition"],
  [/执法|整治|检查|查处|护航|铁拳|蓝天|雷霆|铁剑|专项行动|打击/gu, "enforcement"],
  [/发布会|通气会|发布.{0,30}白皮书|发布.{0,30}案例|白皮书.{0,12}发布/gu, "press"],
  [/开放日|开放周/gu, "openday"],
  [/走访|调研|慰问|上门走访/gu, "visit"],
  [/颁奖|表彰|颁发.{0,16}(?:证书|奖)/gu, "award"],
  [/平台.{0,8}(?:上线|启用|开通)|系统.{0,8}(?:上线|启用|开通)|专区.{0,6}上线/gu, "platform"],
];
const lateWords: readonly (readonly [RegExp, ActivityType])[] = [
  [/宣传|进校园|进社区|进企业|进园区|进机关|进乡村|报道|普及|征文|快闪|主题展播/gu, "publicity"],
  [/服务|咨询|援助|问诊|诊断|义诊|送信息|帮扶|辅导|体检/gu, "service"],
];

type Named = readonly [word: RegExp, type: ActivityType, end: number];
const meetingType: Named = [/会/, "other", 0];
const briefing: Named = [/政策进/, "briefing", 0];

// The word that stands last in the final `reach` characters; where two end together the table decides.
function lastOf(
  words: readonly (readonly [RegExp, ActivityType])[],
  text: string,
  reach: number,
): Named | null {
  const end = text.slice(-reach);
  let best: Named | null = null;
  for (const [word, type] of words) {
    const match = [...end.matchAll(word)].at(-1);
    const at = match === undefined ? -1 : match.index + match[0].length - end.length;
    if (match !== undefined && (best === null || at > best[2])) best = [word, type, at];
  }
  return best;
}

/** Types a title justifies, read from the end of each of its parts (A暨B); never empty. */
export function typesOf(title: string): ActivityType[] {
  const found: ActivityType[] = [];
  for (const part of title.split(/暨|并(?=[一-鿿]{2})/u)) {
    const end = part.replace(/[”》）]/g, "").slice(-12);
    const meeting = /(?:推进会|工作会议?|部署会|布置会|动员会|联席会议?|例会|总结会|年会|会议)[”》]?$/.test(
      part,
    );
    const near = lastOf(typeWords, end, 7);
    const late = lastOf(lateWords, end, 12);
    const type = /政策进/.test(part)
      ? briefing
      : [
          near,
          meeting ? meetingType : null,
          late,
          lastOf(typeWords, end, 12),
          lastOf(typeWords, part, 60),
        ].find((each) => each !== null);
    const own =
      (type !== briefing && late !== null && near !== null && late[2] > near[2] ? late : type)?.[1] ?? "other";
    if (!found.includes(own)) found.push(own);
    if (own === "training" && late?.[1] === "publicity" && end.endsWith("宣传培训")) found.unshift(late[1]);
  }
  return found;
}

/** A phrase ends in a word for something that takes place. */
const eventEnd =
  /(?:仪式|论坛|峰会|大赛|竞赛|比赛|擂台赛|创意赛|挑战赛|决赛|复赛|展|展示|展览|辩论赛|[一-鿿]{2}赛|公选课|公益课|审理|庭审|展播|沙龙|讲座|讲堂|课堂|公开课|开放日|开放周|行动|整治|执法|检查|督查|宣讲|巡讲|宣贯|宣传|培训|轮训|研修|咨询|服务|活动|路演|研讨|座谈|对接|走访|调研|签约|揭牌|授牌|颁奖|报道|访谈|直播|答题|竞答|征集|征文|评选|发布|推介|洽谈|拍卖|演讲|诊断|辅导|问诊|体检|帮扶|援助|解读|表彰|慰问|[一-鿿]班|启动仪式|博览会|[一-鿿](?:万里|环岛|高校|园区|企业|校园|中国|龙江|基层|乡村)行|进(?:校园|企业|园区|社区|机关|乡村|商场|市场|基层|高校|军营|农村|课堂|万家)|[一-鿿](?<!协|学|商|委|委员|联合|(?<!届)理事|社|机|工|基金|奥运|运动|常委|大|银行|全)会|[一-鿿]大会|[一-鿿]{2}会议)(?:”|》)?$/u;

export function endsInEvent(phrase: string): boolean {
  return eventEnd.test(phrase.replace(/（[^）]*）$/, ""));
}

const filler =
  "(?:(?:等|的|了|一|系列|多项|多场|多种|各类|各项|各种|各具特色|形式多样|内容丰富|丰富多彩|大型|相关|有关|专题|主题|特色|集中|具体|本次|此次|该|各|线上线下|线上|线下|多样|全国|各地|重要|主要|上述|精彩纷呈|本届|这次|全省|全市|期间|形式|现场|若干|重点|具有地方特色|[一二两三四五六七八九十百千\\d]+余?(?:多)?(?:项|场次|场|次|个))、?)*";
const bare = new RegExp(
  `^${filler}(?:活动|会议|仪式|启动仪式|签约仪式|揭牌仪式|开幕式|开幕仪式|大会|服务|宣传|培训|检查|执法|会|展|论坛|座谈会|培训班|对接会|发布会|调研|宣讲|行动|咨询|对接|研讨|座谈|走访|讲座|培训会|宣传活动|培训活动|服务活动|大赛|比赛|竞赛|签约|揭牌|展示|交流|发布|解读|评选|路演)$`,
  "u",
);
const campaignOnly =
  /^(?:\d{4}年)?(?:度)?(?:第[一-鿿\d]{1,4}届|全国|中国|本届|[一-鿿]{2,8}(?:省|市|州|区|地区))*(?:“?4·26”?|世界)?(?:中国)?(?:“?4·26”?)?(?:专利周|宣传周|知识产权宣传周|知识产权日|质量月|知识产权日宣传周|商标品牌周)(?:[一-鿿]{2,6}地区)?(?:系列|主题|宣传|期间|集中|各项|专题)*(?:活动)?$/u;

/** A phrase names no one event: 启动仪式, 多项大型活动, or the whole campaign. */
export function isBareEvent(title: string): boolean {
  const plain = title.replace(/[“”]/g, "");
  return bare.test(plain) || campaignOnly.test(title);
}
