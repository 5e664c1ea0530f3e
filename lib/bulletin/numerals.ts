import type { Numeral } from "@/lib/review";

const unit =
  "(?:万亿|亿|千万|百万|万|千|百)?(?:余|多)?(?:元|件|次|项|家|人|个|支|只|笔|倍|场|户|份|名|期|章|年|月|日|%|％)?";
const arabic = new RegExp(`\\d+(?:,\\d{3})*(?:\\.\\d+)?${unit}`, "gu");
const chinese =
  /[一二两三四五六七八九十百千]+余?(?:万|亿)?(?:个|家|项|件|次|场|支|只|笔|人|名|倍|元|等奖|方面|方|全)/gu;

function roleOf(text: string, line: string, at: number): Pick<Numeral, "role" | "reason"> {
  const [before, after] = [
    line.slice(Math.max(0, at - 8), at),
    line.slice(at + text.length, at + text.length + 8),
  ];
  const dismissed = (reason: string) => ({ role: "dismissed" as const, reason });
  if (/电话|传真/.test(line)) return dismissed("phone");
  if (/邮编/.test(before)) return dismissed("postcode");
  if (before.endsWith("第") && (text.endsWith("期") || after.startsWith("期")))
    return dismissed("issue number");
  if (/[〔（]$|总第$/.test(before)) return dismissed("issue or document number");
  if (/^\d{4}年?$|[年月日]$/.test(text) || /^[年月日]/.test(after)) return { role: "date", reason: null };
  if (/同比|增长|下降|第$/.test(before) && /[%％]$|^\d+$|^[一二三四五六七八九十]/.test(text))
    return { role: "claim", reason: null };
  if (/[%％]$/.test(text)) return dismissed("ratio");
  if (at < 3 && /^[.、．]/.test(after)) return dismissed("list number");
  if (before.endsWith("印") && text.endsWith("份")) return dismissed("print run");
  return { role: "open", reason: null };
}

/** Every numeral of a normalised text, once, in order; roles of observations are given by `parseBulletin`. */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const marks = [...line.matchAll(arabic), ...line.matchAll(chinese)].toSorted((a, b) => a.index - b.index);
    let end = 0;
    for (const mark of marks) {
      if (mark.index < end) continue;
      end = mark.index + mark[0].length;
      found.push({
        start: from + mark.index,
        end: from + end,
        text: mark[0],
        ...roleOf(mark[0], line, mark.index),
      });
    }
    from += line.length + 1;
  }
  return found;
}
