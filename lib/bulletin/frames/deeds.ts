import type { ActivityType } from "@/lib/record/types";

import type { Span } from "../sentences";
import { trimSpan } from "./coordinate";
import { endsInEvent, typesOf } from "./event-names";
import type { Mention, Rule } from "./mention";

function take(span: Span | undefined, rule: string, types?: ActivityType[]): Mention[] {
  return span === undefined
    ? []
    : [{ span, title: span.text, rule, ...(types === undefined ? {} : { types }) }];
}

const paper = /《[^》]+》|“[^”]+”|协议|合同|备忘录|意向书|责任书|合作/;

/** What is itself the event: to sign, to award, to visit, to go into, to publish, to open. The first that fits decides. */
export const deeds: readonly Rule[] = [
  {
    id: "signing",
    frame: /^(?<party>[^S]*)(?<signed>S(?<object>.*))$/d,
    read: ({ party, signed, object, whole }) => {
      if (
        signed === undefined ||
        object === undefined ||
        whole === undefined ||
        /仪式|保险也/.test(object.text) ||
        (/\d[余多]?[份项件笔宗]$/.test(whole.text) && /全[省市区县年]|累计|共/.test(whole.text))
      )
        return [];
      if (paper.test(object.text))
        return take(signed, "signing", ["signing"]).map((each) => ({ ...each, quote: whole }));
      if (!/[与和同、]/.test(party?.text ?? "") || object.text.length > 8) return [];
      return take(trimSpan(whole, 0, object.text.length), "signing", ["signing"]);
    },
  },
  {
    id: "award",
    pattern: /(?:为|向)[^，；]{2,30}(?:颁奖|颁发[^，；]{2,14}|授牌|授予[^，；]{2,14}|授旗)/du,
    read: ({ whole }) => take(whole, "award"),
  },
  {
    id: "visit",
    frame: /(?<visit>V+[^cV].*)$/d,
    read: ({ visit }, clause) => {
      const seen =
        /^(?:参观|考察|观摩)(?:了)?(?<event>.{4,})$/u.exec(visit?.text ?? "")?.groups?.["event"] ?? "";
      if (visit !== undefined && endsInEvent(seen))
        return take(trimSpan(visit, visit.text.length - seen.length, 0), "verb-object");
      const named =
        /(?:报告|结果|会)$/.test(visit?.text ?? "") ||
        /(?:介绍|汇报|通报|听取|总结)[^，]*情况$/.test(clause.text) ||
        endsInEvent(clause.text);
      return named || (visit?.text.length ?? 0) < 5 ? [] : take(visit, "visit", ["visit"]);
    },
  },
  {
    id: "into",
    hint: /、进/,
    pattern:
      /(?:组织|邀请)?[^，；、]{0,16}进(?:企业|校园|园区|社区|机关|乡村|市场|基层|商场|高校)(?:、进[一-鿿]{2,3}){1,6}/du,
    read: ({ whole }, { text }) => (/活动|“/.test(text) ? [] : take(whole, "into", ["publicity"])),
  },
  {
    id: "into",
    pattern: /“[^”]{3,}”[^，；“]{0,6}(?:走进|驶进|开进|送进|走入|驶入|开到)[^，；]{2,20}/du,
    read: ({ whole }) => take(whole, "into"),
  },
  {
    id: "press",
    pattern:
      /邀请[^，；]*媒体[^，；]*(?:报道|采访)|通过[^，；]{2,24}媒体[^，；]{0,8}宣传报道|通过[^，；]{2,24}(?:等媒体|报刊|电视)[^，；]{0,8}(?:宣传|报道)+/du,
    read: ({ whole }) => take(whole, "press", ["publicity"]),
  },
  {
    id: "opened",
    pattern:
      /(?:启动|上线|开通|启用|推出)(?:了)?(?!仪式|会)[^，；、]{2,30}(?:平台|系统|专区|专窗|专栏|小程序|热线|工作室|服务窗口|数据库)(?=$|[（”])”?/du,
    read: ({ whole }) => take(whole, "opened", ["platform"]),
  },
  {
    id: "published",
    pattern:
      /(?<!线上|即将)(?:发布|公布|推出)(?:了)?(?!会|仪式|活动)[^，；《》]{2,30}(?:清单|榜单|指引|指南|公约|宣言|倡议书|导航报告|状况报告|发展报告|指数|图谱|案例集|(?<=批[^，；]{0,12})案[例件])(?=$|[（])/du,
    read: ({ whole }) => take(whole, "published", ["press"]),
  },
  {
    id: "published",
    pattern: /发布(?:了)?(?:首[个款])?[^，；《》]{0,12}“[^”]{2,16}”[^，；]{0,10}(?:产品|指数|方案|服务)/du,
    read: ({ whole }) => take(whole, "published", ["press"]),
  },
  {
    id: "published",
    pattern:
      /(?<!线上|即将|正式)(?:发布|公布)(?:了)?(?:《[^》]+》(?:白皮书|蓝皮书|报告|案例|指南)?|“[^”]{4,}”|[^，；《》]{2,24}(?:十大[^，；]{0,10}案例|典型案例|白皮书|蓝皮书))/du,
    read: ({ whole }) => take(whole, "published", ["press"]),
  },
  {
    id: "formed",
    pattern:
      /(?:组建|成立)(?:了)?(?!于|以来|大会|仪式|后|之|\d)[^，；。、]{3,40}(?:联盟|中心|联合会|协会|工作站|服务站|分会|分站|基地|研究院|委员会|服务队|法庭)(?=$|[，。；”（])/du,
    read: ({ whole }) => take(whole, "formed", ["unveiling"]),
  },
];

const invited =
  /(?:邀请|请来|聘请|特邀)(?:了)?[^，；]{2,36}?(?:为|给|向|到|来|就|围绕)[^，；]{2,40}?(?:讲解|授课|讲授|讲课|上课|讲座|辅导|解读|答疑|传授|分享|培训|“?把脉”?|支招)[^，；]{0,24}/du;
const gave =
  /(?:为|给|向)[^，；]{2,30}?(?:作|做|讲|上)了?[^，；]{0,40}?(?:讲座|报告|授课|辅导课?|培训|专题课|讲解)$/du;
const didTo =
  /对[^，；]{2,30}?(?:进行|开展|实施)了?[^，；]{0,10}?(?:检查|巡查|抽查|整治|走访|培训|辅导|宣讲|调研|指导)$/du;
const didThere =
  /(?:走进|深入|走入|赴|前往|来到|进驻|上街|上门|下乡|进村|入户|来[校访厂]|首次联合|联合|集中|在[^，；]{2,16}|到[^，；]{2,16}|共同)[^，；]{0,24}?(?:宣传|宣讲|普法|座谈|执法|执法检查|巡查|检查|调研|走访|授课|咨询|问诊|研讨|交流|送服务|送政策|巡展|推介|路演|义诊|答疑)$/du;

/** What is done and counts as an event only where its sentence tells of none before it: hand out, show, advise, inspect. */
export const doings: readonly Rule[] = [
  {
    id: "invited",
    hint: /请/,
    pattern: invited,
    read: ({ whole }, _, { hasAny }) =>
      hasAny || whole === undefined ? [] : take(whole, "invited", ["training"]),
  },
  {
    id: "doing",
    frame: /(?<deed>D[^cCG]{1,}.*)$/d,
    read: ({ deed }, clause, { hasAny, isWeek }) => {
      if (
        hasAny ||
        !isWeek ||
        deed === undefined ||
        deed.text.length < 5 ||
        ongoing.test(clause.text) ||
        /银行|公司|支行/.test(clause.text)
      )
        return [];
      const type = doingTypes.find(([verb]) => verb.test(deed.text))?.[1];
      return type === undefined ? [] : take(deed, "doing", [type]).map((each) => ({ ...each, quote: clause }));
    },
  },
  {
    id: "gave",
    hint: /[作做讲上]/,
    pattern: gave,
    read: ({ whole }, _, { hasAny, isWeek, isOnStage }) =>
      hasAny || !isWeek || isOnStage || whole === undefined ? [] : take(whole, "gave", ["training"]),
  },
  {
    id: "did-to",
    hint: /对/,
    pattern: didTo,
    read: ({ whole }, clause, { hasAny, isWeek }) =>
      hasAny || !isWeek || whole === undefined || ongoing.test(clause.text)
        ? []
        : take(whole, "did-to", typesOf(whole.text)),
  },
  {
    id: "shown",
    hint: /展示|陈列/,
    pattern: /(?:展示|陈列)了?[^，；、]{2,20}(?:产品|成果|技术|作品|项目|实物)$/du,
    read: ({ whole }, clause, { hasAny, isWeek }) =>
      hasAny || !isWeek || ongoing.test(clause.text) ? [] : take(whole, "shown", ["exhibition"]),
  },
  {
    id: "spread",
    hint: /宣传|普及/,
    pattern: /(?:宣传|普及)了?[^，；、]{0,14}(?:法律法规|知识|政策|法规|条例|常识)$/du,
    read: ({ whole }, clause, { hasAny, isWeek }) =>
      hasAny || !isWeek || ongoing.test(clause.text) ? [] : take(whole, "spread", ["publicity"]),
  },
  {
    id: "at-door",
    hint: /上门|面对面/,
    pattern:
      /(?:上门|面对面)(?:为|给|向)[^，；]{2,30}(?:把脉|问诊|答疑|解惑|服务|指导|办理|讲解|咨询|解难)[^，；]{0,12}/du,
    read: ({ whole }, _, { hasAny, isWeek }) =>
      hasAny || !isWeek || whole === undefined ? [] : take(whole, "at-door", ["service"]),
  },
  {
    id: "brought",
    hint: /[把将]/,
    pattern:
      /[把将](?<what>[^，；]{2,24}?)(?:搬[进到入]|送[到进上入]|带[到进入]|开[进到]|请进|办[到进])[^，；]{2,20}/du,
    read: ({ whole, what }, clause, { hasAny, isWeek }) =>
      hasAny || !isWeek || whole === undefined || ongoing.test(clause.text)
        ? []
        : take(whole, "brought", typesOf(what?.text ?? whole.text)),
  },
  {
    id: "did-there",
    pattern: didThere,
    read: ({ whole }, clause, { hasAny, isWeek }) =>
      hasAny || !isWeek || whole === undefined || whole.text.length < 4 || ongoing.test(clause.text)
        ? []
        : take(whole, "did-there", typesOf(whole.text)),
  },
];

const ongoing =
  /[年月]来|近年|累计|据统计|据不完全统计|共(?:开展|发放|举办|出动|接受)|不断|持续|加强|加大|进一步|推动|促进/;

const doingTypes: readonly (readonly [RegExp, ActivityType])[] = [
  [/^(?:公开|集中|巡回)?(?:开庭)?(?:审理|宣判)[^，；]*(?:一|两|二|三|首)[起例件宗]/, "enforcement"],
  [/^(?:解答|答疑)/, "service"],
  [/^(?:展出|推介|展示推介)/, "exhibition"],
  [/^提供.*(?:咨询|服务|指导|援助)/, "service"],
  [/^(?:检查|抽查|清查|突击检查|巡查|查处).*(?:侵权|假冒|专利|商标|市场|商品|店)/, "enforcement"],
  [/^(?:设立|设置).*(?:咨询台|咨询点|宣传点|宣传台|展台|服务台)/, "publicity"],
  [/销毁.*(?:侵权|假冒|盗版|伪劣|商品|产品)/, "enforcement"],
  [/^(?:悬挂|张贴|发放|散发|派发).*(?:标语|横幅|条幅|资料|材料|手册|海报|宣传)/, "publicity"],
  [/^(?:制作|播放|播出|刊播).*(?:专题片|宣传片|短片|专栏|节目|广告|视频)/, "publicity"],
  [/^(?:发表|刊发).*(?:文章|讲话|致辞|专版|专刊)/, "publicity"],
  [/^(?:宣讲|讲解|解读).*(?:政策|法规|条例|知识)/, "briefing"],
];
