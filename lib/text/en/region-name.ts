import { apart, peoples, stems } from "./romanised";

type Named = { adcode: string; name: string; short: string; pinyin: string };

/** How a name ends: in characters, in pinyin, and in English within the short name and the whole one. */
const endings = [
  ["新区", "xinqu", " New Area", " New Area"],
  ["高新区", "gaoxinqu", " High-tech Zone", " High-tech Industrial Development Zone"],
  ["盟", "meng", " League", " League"],
  ["自治州", "zhou", " Prefecture", " Autonomous Prefecture"],
  ["自治县", "xian", " County", " Autonomous County"],
  ["自治区", "", "", " Autonomous Region"],
  ["特别行政区", "", "", " Special Administrative Region"],
  ["林区", "", "", " Forestry District"],
  ["地区", "", "", " Prefecture"],
  ["省", "", "", " Province"],
  ["区", "qu", " District", " District"],
  ["县", "xian", " County", " County"],
  ["市", "shi", "", ""],
] as const;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A region's official English name, whole and short, by the usage of the English pages of the government: from its pinyin,
 * where no other spelling is official. No two regions have the same short name.
 */
export function romanisedName({ adcode, name, short, pinyin }: Named): { name: string; short: string } {
  const isZone = short.endsWith("高新区");
  const ending = endings.find(([written]) => (isZone ? written === "高新区" : name.endsWith(written)));
  const [, sound = "", brief = "", whole = ""] = ending ?? [];
  const stem = stems[adcode] ?? stemOf(short, pinyin, sound);
  const isBare = brief !== "" && !/[盟州区县]$/.test(short);
  const own = apart[adcode] ?? stem + (isBare ? "" : brief);
  const people = peoples[adcode];
  return { short: own, name: people === undefined ? nameOf(own, stem, whole) : `${stem} ${people}${whole}` };
}

const nameOf = (own: string, stem: string, whole: string) => (whole === "" ? own : stem + whole);

/** The pinyin of a name without that of its kind, where the name is long enough to say its kind. */
function stemOf(short: string, pinyin: string, sound: string): string {
  const says = /[盟州县区市]$/.test(short) && short.length > 2 && sound !== "" && pinyin.endsWith(sound);
  return capital(says ? pinyin.slice(0, -sound.length) : pinyin);
}
