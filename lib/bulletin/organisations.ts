import type { Organisation, OrganisationRole } from "@/lib/record/types";

import { splitOutside } from "./sentences";
import type { Span } from "./sentences";

const suffix =
  "局|厅|委员会|人民政府|政府|中心|银行|分行|支行|大学|学院|公司|协会|学会|商会|联盟|基金|法院|检察院|集团|研究院|研究所|交易所|事务所|支队|办公室|工作站|委|办|院|科技|海关|保险";
const body = new RegExp(`^(?:[一-鿿A-Za-z·]{1,26}?(?:${suffix})(?:（[^）]{2,20}）)?)$`, "u");
const noise =
  /^(?:由|同时|此外|其中|随后|期间|促成|推动|组织|引导|仪式上|启动仪式上|会上|并|还|当天|当日|同日|专利周期间|活动期间|在|[^，]{0,12}期间)+/u;

// Names of one list (A、B和C); a part that is no body by itself is not one.
function namesOf(list: string): string[] {
  return splitOutside(list, 0, "、，")
    .flatMap((part) =>
      part.text.split(
        /联合|会同|共同|(?<=[局厅会府心行学院司盟])(?:和|与|及|同)|(?<=[一-鿿]{3})与(?=[一-鿿]{3})/u,
      ),
    )
    .map((name) =>
      name
        .replace(noise, "")
        .replace(/(?:共同|联合|等.*|\d+家.*|[两双三四]方|双方)$/u, "")
        .trim(),
    )
    .filter((name) => body.test(name) && !/走访|调研|召开|举办|参加|来自/.test(name));
}

// 论坛由A、B联合主办，C承办，D协办
const afterwards: readonly (readonly [RegExp, OrganisationRole])[] = [
  [/，[^，]{0,6}由([^。；]{3,80}?)(?:共同|联合)?(?:主办|举办)/u, "host"],
  [/主办，(?:由)?([^。；]{3,60}?)(?:共同|联合)?承办/u, "organiser"],
  [/(?:主办|承办)，(?:由)?([^。；，]{3,60}?)(?:共同|联合)?协办/u, "co-host"],
];

const verbs =
  /(?:共同|联合|组织|分别|还|成功|积极)*(?:举办|召开|举行|开展|组织|启动|签署|签订|签约|颁发|举办了|共办|为[^，；]{2,20}颁奖|向[^，；]{2,20}颁发)/u;

/** Bodies beside an activity with the part they play; only what the words of its own sentence say. */
export function readOrganisations(sentence: Span, segment: Span, clause: Span, at: number): Organisation[] {
  const found: Organisation[] = [];
  const add = (names: readonly string[], role: OrganisationRole) => {
    for (const name of names) if (!found.some((each) => each.name === name)) found.push({ name, role });
  };
  const before = sentence.text.slice(0, Math.max(0, at - sentence.start));
  const led = /(?:主办|承办|协办|举办|组织|组建|发起)的?[，、“]?$/u.test(before);
  for (const [word, role] of led
    ? ([
        ["主办|共同举办|联合举办", "host"],
        ["承办", "organiser"],
        ["协办", "co-host"],
        ["牵头组建|发起成立|牵头成立", "founder"],
      ] as const)
    : []) {
    const match = new RegExp(
      `(?:由|，|。|；|、|^)((?:(?!主办|承办|协办|举办|[。；]).){3,160}?)(?:${word})`,
      "u",
    ).exec(before);
    if (match?.[1] !== undefined) add(namesOf(match[1]), role);
  }
  const after = sentence.text.slice(at - sentence.start);
  for (const [word, role] of afterwards) {
    const match = word.exec(after);
    if (found.length === 0 && role !== "host") break; // 承办 alone may speak of something else
    if (match?.[1] !== undefined) add(namesOf(match[1]), role);
  }
  if (found.length > 0) return found;
  const verb = verbs.exec(segment.text);
  const local = verbs.exec(clause.text);
  const signs = /签署|签订|签约/.test((local ?? verb)?.[0] ?? "");
  const subject =
    local !== null && local.index > 3
      ? clause.text.slice(0, local.index)
      : segment.text.slice(0, verb?.index ?? 0);
  add(
    namesOf(subject.replace(/^.*?日(?:上午|下午)?，/u, "").replace(/(?:在|于)[^，、]{1,24}$/u, "")),
    signs ? "signatory" : "host",
  );
  return found;
}
