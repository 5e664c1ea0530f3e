import { issueWords } from "@/lib/text/zh/record-words";
import type { BulletinHead } from "./review";

/** What a text is called among the issues of its bulletin: by its title and issue, as far as the title does not say it. */
export function documentTitle({ title, issue, totalIssue }: BulletinHead, fileName: string): string {
  if (title === null) return fileName;
  if (/第.{1,6}期/u.test(title)) return title;
  const [year = "", number = ""] = issue?.split("-") ?? [];
  const own = number === "" ? "" : issueWords.ofYear(year, Number(number));
  return title + own + (totalIssue === null ? "" : issueWords.total(totalIssue));
}
