const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const tens: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** 二十三 → 23, 一百零五 → 105, 三千 → 3000, 二〇二二 → 2022, 12 → 12. Null for anything else, 万 and 亿 included. */
export function parseChineseNumber(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (text === "" || text.length > 12) return null;
  if (/^[零〇一二三四五六七八九]+$/.test(text)) {
    return Number(Array.from(text, (character) => digits[character] ?? 0).join(""));
  }
  let [sum, held] = [0, -1];
  for (const character of text) {
    const digit = digits[character];
    const place = tens[character];
    if (digit !== undefined) held = digit;
    else if (place === undefined) return null;
    else {
      sum += (held < 0 ? 1 : held) * place;
      held = 0;
    }
  }
  return sum + Math.max(held, 0);
}
