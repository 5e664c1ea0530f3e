import type { Adcode } from "@/lib/record/types";

import type { FoundClaim } from "./claims";
import type { Place } from "./gazetteer";
import type { Memory } from "./memory";
import type { Paragraph } from "./sections";

/** The region of a figure: a place beside it; 位居广东省第一 and 全国 are not its subject. */
export function pickRegion(
  places: readonly Place[],
  sentence: string,
  at: number,
  paragraph: Paragraph,
  memory: Memory,
  claims: readonly FoundClaim[],
): Adcode | null {
  const { scope } = paragraph;
  const carried = memory.place;
  const usable = places.filter(
    (place) =>
      place.start < at &&
      !claims.some(
        (claim) => claim.kind === "rank" && place.start >= claim.start - 2 && place.end <= claim.end,
      ),
  );
  const lead = sentence.slice(0, at);
  // 雄安新区和2个省直管县: the counties stand beside the place, not in it.
  const inside = usable.filter((place) => !/^[和、及]$/.test(lead.slice(place.end)));
  const found = inside.findLast((place) => !scope.firm || place.province === scope.province) ?? null;
  const whole = Math.max(
    lead.lastIndexOf("全省"),
    lead.lastIndexOf("各市"),
    lead.lastIndexOf("我省"),
    lead.lastIndexOf("全区"),
    lead.lastIndexOf("全自治区"),
    lead.lastIndexOf("省级"),
  );
  const province = scope.province ?? found?.province ?? carried?.province ?? null;
  if (whole > (found?.end ?? -1) && province !== null) return province;
  if (/(?:我国|全国)(?!第|首|单|最|知识产权|排名|各)/.test(lead.slice(found?.end ?? 0))) return "100000";
  // 苏南五市, 粤东西北12市: a group of cities has no code.
  if (/[一二三四五六七八九十\d](?:个)?(?:设区市|地级市|地市|州市|市)(?![场内民])[^，。；]{0,14}$/u.test(lead))
    return null;
  if (found !== null) return isOneOfSeveral(found, inside, sentence) ? found.province : found.region;
  const later = places.find((place) => place.start > at && /^首[笔单例]/.test(sentence.slice(place.end)));
  if (later !== undefined) return later.region;
  if (/(?:^|[，。；、和与同由])(?:省|自治区)[^，、]{2,16}(?:局|厅|中心|委员会|法院)/.test(lead))
    return province;
  // 全省…。其中，…: a part of the figure before it is one of the same region.
  if (/^(?:其中|此外，?其中)/.test(sentence) && memory.region !== null) return memory.region;
  const begins =
    /^(?:\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月\d{1,2}日|会议)/.test(sentence) && scope.region !== null;
  return scope.firm || begins ? scope.region : (carried?.region ?? scope.region ?? memory.region);
}

// 锦州市、葫芦岛市联合举办…: a figure of both is one of their province.
function isOneOfSeveral(place: Place, places: readonly Place[], sentence: string): boolean {
  const beside = places.find((each) => each.end === place.start - 1 && each.region !== place.region);
  return (
    beside !== undefined &&
    /[、和与及]/.test(sentence.charAt(beside.end)) &&
    /^[^，。；]{0,12}?(?:：|联合|共同|携手)/.test(sentence.slice(place.end))
  );
}
