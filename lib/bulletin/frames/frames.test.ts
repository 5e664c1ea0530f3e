import { expect, test } from "vitest";
import { makeGazetteer } from "../gazetteer";
import { normalise } from "../normalise";
import { parseBulletin } from "../parse";

const regions = [
  ["530000", "云南省", "云南", "province", "100000"],
  ["530100", "昆明市", "昆明", "prefecture", "530000"],
  ["530300", "曲靖市", "曲靖", "prefecture", "530000"],
  ["460000", "海南省", "海南", "province", "100000"],
] as const;
const gazetteer = makeGazetteer(
  regions.map(([adcode, name, short, level, parent]) => ({ adcode, name, short, level, parent })),
  [],
  [],
);
const week = "第九届中国专利周期间，各地开展活动。\n";

/** Where each activity of a text took place, what it is called and of which type it is. */
const read = (text: string) =>
  parseBulletin(normalise(week + text).text, gazetteer).activities.map(
    ({ region, city, title, types }) => `${city ?? region} ${title} ${types.join()}`,
  );

test.each([
  [
    "云南省通过展览、法律援助和执法行动，进一步加强保护。",
    ["530000 展览 exhibition", "530000 法律援助 service", "530000 执法行动 enforcement"],
  ],
  ["昆明市举办专利沙龙，采用条幅、资料、现场咨询等形式宣传。", ["530100 专利沙龙 forum"]],
  [
    "云南、海南等省份通过讲座、展览，普及知识。",
    ["530000 讲座 training", "460000 讲座 training", "530000 展览 exhibition", "460000 展览 exhibition"],
  ],
])("means: %s", (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

test.each([
  [
    "昆明市安排了多项活动：专利依法行政培训、专利利用论坛，以及微信知识竞赛等。",
    ["专利依法行政培训 training", "专利利用论坛 forum", "微信知识竞赛 competition"],
  ],
  [
    "昆明市开展下列活动：\n专利产品展示交易；\n维权援助咨询服务；\n知识产权竞赛。\n电话通知各县。",
    ["专利产品展示交易 exhibition", "维权援助咨询服务 service", "知识产权竞赛 competition"],
  ],
  ["昆明市将组织现场展示交易和公益培训等内容。", ["现场展示交易 exhibition", "公益培训 training"]],
])("lists: %s", (text, wanted) => {
  expect(read(text)).toEqual(wanted.map((each) => `530100 ${each}`));
});

test.each([
  [
    "昆明市、曲靖市联合举办专利导航培训班。",
    ["530100 专利导航培训班 training", "530300 专利导航培训班 training"],
  ],
  ["昆明、曲靖两市共同召开专利对接会。", ["530100 专利对接会 matching", "530300 专利对接会 matching"]],
  ["昆明市、曲靖市联合在曲靖市举办专利导航培训班。", ["530300 专利导航培训班 training"]],
  [
    "12月2日，启动仪式暨专利展览在昆明市举行。曲靖市知识产权局负责人参加了当天下午召开的专利运营座谈会。",
    ["530100 启动仪式暨专利展览 launch,exhibition", "530100 专利运营座谈会 forum"],
  ],
  [
    "在曲靖市，市知识产权局举办大型专利咨询活动；专利执法组到各县查处侵权商品。",
    ["530300 大型专利咨询活动 service", "530300 查处侵权商品 enforcement"],
  ],
])("places: %s", (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

test.each([
  ["2017年11月27日，第十一届中国专利周拉开序幕。", ["100000 第十一届中国专利周拉开序幕 launch"]],
  ["第十一届中国专利周云南地区活动在昆明市启动。", ["530100 第十一届中国专利周云南地区活动启动 launch"]],
  ["第十一届中国专利周期间，云南省举办专利论坛。", ["530000 专利论坛 forum"]],
])("campaigns: %s", (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

test.each([
  ["昆明市召开座谈会，讨论专利运用。", ["530100 座谈会，讨论专利运用 forum"]],
  [
    "云南省知识产权局举办专利论坛。此外，还组织维权培训班。",
    ["530000 专利论坛 forum", "530000 维权培训班 training"],
  ],
  [
    "云南省采取召开座谈会、举办培训班、开展执法检查等形式，营造氛围。",
    ["530000 座谈会 forum", "530000 培训班 training", "530000 执法检查 enforcement"],
  ],
  ["昆明市在广场设立咨询台，发放宣传资料1万余份。", ["530100 设立咨询台 publicity"]],
  ["国家知识产权局举办成果新闻发布会。", ["100000 成果新闻发布会 press"]],
  [
    "昆明市开展专利讲座，曲靖市组织志愿者上街发放宣传资料200份。",
    ["530100 专利讲座 training", "530300 发放宣传资料200份 publicity"],
  ],
  ["“专利直通车”驶进昆明市高新区，提供咨询。", ["530100 “专利直通车”驶进昆明市高新区 service"]],
  [
    "昆明市开展“走进企业送服务”“发明人故事汇”等活动。",
    ["530100 “走进企业送服务” service", "530100 “发明人故事汇” other"],
  ],
  [
    "昆明市：专利成果展、企业座谈会、知识竞赛。",
    ["530100 专利成果展 exhibition", "530100 企业座谈会 forum", "530100 知识竞赛 competition"],
  ],
])("phrases: %s", (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

test.each([
  [
    "昆明办起了专利拍卖会，曲靖则打了一场知识产权辩论赛。",
    ["530100 专利拍卖会 matching", "530300 知识产权辩论赛 competition"],
  ],
  [
    "昆明和曲靖的官员为创业者举办了海外维权研讨班。",
    ["530100 海外维权研讨班 training", "530300 海外维权研讨班 training"],
  ],
  ["昆明市、曲靖市：联合举办专利导航论坛。", ["530100 专利导航论坛 forum", "530300 专利导航论坛 forum"]],
  ["昆明市邀请省内教授为三十位骨干讲解专利布局。", ["530100 邀请省内教授为三十位骨干讲解专利布局 training"]],
  [
    "昆明市、曲靖市知识产权系统首次联合执法。",
    ["530100 首次联合执法 enforcement", "530300 首次联合执法 enforcement"],
  ],
  ["昆明市发布专利供需清单。", ["530100 发布专利供需清单 press"]],
  [
    "昆明市以专题讲座、专家门诊、现场咨询三种方式服务企业。",
    ["530100 专题讲座 training", "530100 专家门诊 service", "530100 现场咨询 service"],
  ],
  [
    "云南省在昆明市签署三方合作协议；同日，首期专员研修班开班。",
    ["530100 签署三方合作协议 signing", "530100 首期专员研修班 training"],
  ],
  ["由云南省知识产权局主办的专利大赛决赛在昆明市落下帷幕。", ["530100 专利大赛决赛 competition"]],
  ["昆明市法院公开开庭审理一起专利侵权案，邀请代表旁听。", ["530100 公开开庭审理一起专利侵权案 enforcement"]],
  ["昆明市将专利庭审搬进课堂。", ["530100 将专利庭审搬进课堂 enforcement"]],
  ["昆明市首次发布“免费许可”专利清单，促成3个项目落地。", ["530100 发布“免费许可”专利清单 press"]],
  [
    "昆明市、曲靖市同时启动上门服务活动。",
    ["530100 启动上门服务活动 service", "530300 启动上门服务活动 service"],
  ],
  [
    "昆明市开展进企业、进校园、进社区“三进”宣传活动。",
    ["530100 进企业、进校园、进社区“三进”宣传活动 publicity"],
  ],
  [
    "云南省公报。昆明市专利周活动启动。活动期间举办专利培训2期、开展执法检查3次。",
    ["530100 昆明市专利周活动启动 launch", "530100 专利培训 training", "530100 执法检查 enforcement"],
  ],
  ["曲靖市副市长到企业调研专利联盟建设情况。", ["530300 调研专利联盟建设情况 visit"]],
  [
    "昆明市策划了活动。一是专利成果对接会，二是“小小发明家”评选。",
    ["530100 专利成果对接会 matching", "530100 “小小发明家”评选 competition"],
  ],
  [
    "昆明市请审查员为200名科研人员作了题为“文件撰写”的讲座。",
    ["530100 为200名科研人员作了题为“文件撰写”的讲座 training"],
  ],
  ["昆明市执法人员对5家商场进行了检查。", ["530100 对5家商场进行了检查 enforcement"]],
  ["昆明市组织“专家会诊日”。", ["530100 “专家会诊日” service"]],
  [
    "昆明市以专利展示、专题研讨、知识讲座等多种形式开展了一系列活动。",
    ["530100 专利展示 exhibition", "530100 专题研讨 forum", "530100 知识讲座 training"],
  ],
  [
    "昆明市共设主题宣讲、专利实训、融资沙龙三个板块。",
    ["530100 主题宣讲 briefing", "530100 专利实训 training", "530100 融资沙龙 forum"],
  ],
  ["昆明市派出特派员，上门为30家企业“把脉问诊”。", ["530100 上门为30家企业“把脉问诊” service"]],
  ["第九届中国专利周昆明地区活动在某园区开启。", ["530100 第九届中国专利周昆明地区活动启动 launch"]],
  ["昆明市开展专利讲座，这是第三年举办此类活动。", ["530100 专利讲座 training"]],
  ["昆明市在交易中心展示三七专利产品。", ["530100 展示三七专利产品 exhibition"]],
  ["昆明市利用赶集日宣传专利法律法规。", ["530100 宣传专利法律法规 publicity"]],
  ["昆明市公布一批典型假冒专利案件。", ["530100 公布一批典型假冒专利案件 press"]],
  ["据统计，昆明市共开展活动20场，发放宣传资料4万余份。", []],
  ["12月1日，在昆明理工大学举办专利沙龙。", ["530100 专利沙龙 forum"]],
])("other voices: %s", (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

test("names with their time and place line by line, the number of all of them aside", () => {
  const post = "▶ 普洱茶论坛\n时间：4月22日\n地点：曲靖市会堂\n\n▶ 知识产权开放日\n时间：4月26日\n地点：昆明市";
  expect(read(`云南省\n${post}\n\n昆明市共举办逾500场活动。`)).toEqual([
    "530300 普洱茶论坛 forum",
    "530100 知识产权开放日 openday",
  ]);
});

test("a numbered name takes day and place from behind its full stop; a general one is a heading", () => {
  expect(
    read(
      "关于举办云南省活动的通知\n（一）启动仪式。11月30日9:00在昆明市会堂举行。\n（二）银企对接会。12月2日下午，曲靖市开发区。\n（三）宣传培训。12月，曲靖市举办专利论坛。",
    ),
  ).toEqual(["530100 启动仪式 launch", "530300 银企对接会 matching", "530300 专利论坛 forum"]);
});

test("numbered lines of a notice", () => {
  expect(
    read(
      "一、专题活动\n（一）专利进校园活动，4月22日，昆明市中心广场。\n（二）银企对接会，4月23日，昆明市某区。",
    ),
  ).toEqual(["530100 专利进校园活动 publicity", "530100 银企对接会 matching"]);
});

test("what was called off, or is planned for another time, is no activity", () => {
  expect(read("昆明市原定的专利论坛因故未举办。下一步，昆明市将举办专利大赛。")).toEqual([]);
});
