import type { BulletinHead } from "@/lib/review/review";

import { parseChineseNumber } from "./chinese-numbers";
import { findDates } from "./dates";

const titleWords = /(?:简报|快报|专刊|通报|月报|季报|周报|专报|工作动态|信息|通讯|要情|摘报|工作动态)$/;

/** What the first lines of a normalised text say about the bulletin; null where they do not say. */
export function readHead(text: string): BulletinHead {
  const lines = text.slice(0, 900).split("\n").slice(0, 12);
  const top = lines.join("\n");
  const issue = /(\d{4})年[\s，]*第?([一二三四五六七八九十\d]{1,3})期/.exec(top);
  const season = /(\d{4})年第?([一二三四])季度/.exec(top);
  const total = /总第?([一二三四五六七八九十百\d]{1,6})期/.exec(top);
  const number = issue === null ? null : parseChineseNumber(issue[2] ?? "");
  const totalNumber = total === null ? null : parseChineseNumber(total[1] ?? "");
  const title =
    lines.find((line) => line.length <= 40 && titleWords.test(line.replace(/[（(].*$/, ""))) ?? null;
  const publisher =
    lines
      .map((line) => line.replace(/^.*?期）?(?=[一-鿿]{4})/u, ""))
      .map((line) =>
        /^(?:主办(?:单位)?：)?(\S{4,36}?)(?:编印|主编|编|印发|主办)?(?:\s*(?:\d{4}|[二〇○零一三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)?$/u.exec(
          line,
        ),
      )
      .find(
        (match) =>
          match?.[1] !== undefined &&
          /(?:局|厅|司|处|办公室|中心|委员会|领导小组|部|院|会|政府|科|局）)$/.test(match[1]),
      )?.[1] ?? null;
  const alone = /第([一二三四五六七八九十\d]{1,3})期/.exec(top.replace(/总第?\S{1,6}期/, ""));
  const date = lines.flatMap((line) => (line.length <= 60 ? findDates(line, null) : []))[0];
  const inYear = issue?.[1] ?? date?.startsOn.slice(0, 4);
  const inNumber = number ?? parseChineseNumber(alone?.[1] ?? "");
  return {
    title: title ?? (issue === null && season === null ? null : (lines[0] ?? null)),
    issue: inYear === undefined || inNumber === null ? null : `${inYear}-${String(inNumber).padStart(2, "0")}`,
    totalIssue: totalNumber === null ? null : String(totalNumber),
    publisher: publisher?.replace(/(?:编印|主编|编|印发|主办)$/, "") ?? null,
    date: date?.startsOn ?? null,
  };
}
