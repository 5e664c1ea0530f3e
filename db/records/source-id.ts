import type { BulletinHead } from "@/lib/review/review";
import { hashText } from "./prepared";

/** What is needed of a source to see that a text is its text. */
export type KnownSource = {
  id: string;
  title: string;
  publisher: string | null;
  date: string | null;
  issue: string | null;
  totalIssue: string | null;
};

/**
 * The id of the source a text belongs to: a known one when issue and title agree, total issue and publisher do not
 * contradict and one of them agrees, or when title and date are the same; else one made from what the head says, the
 * same for every text of that source.
 */
export function findSourceId(head: BulletinHead, sha256: string, known: readonly KnownSource[]): string {
  const found = known.find((source) => isSame(head, source));
  if (found) return found.id;
  const stem = head.issue ?? head.date;
  const stated = [stemOf(head.title), head.publisher, stem, head.totalIssue].filter((part) => part).join("\n");
  return stem === null
    ? `doc-${hashText(`${stated}\n${sha256}`).slice(0, 12)}`
    : `doc-${stem}-${hashText(stated).slice(0, 8)}`;
}

type Agreement = "yes" | "no" | "unstated";

function isSame(head: BulletinHead, source: KnownSource): boolean {
  const titles = agree(stemOf(head.title), stemOf(source.title));
  if (head.issue === null || head.issue !== source.issue)
    return titles === "yes" && head.date !== null && head.date === source.date && head.issue === source.issue;
  const others = [
    agree(head.totalIssue, source.totalIssue),
    agree(head.publisher, source.publisher, (a, b) => a.includes(b) || b.includes(a)),
  ];
  return titles !== "no" && !others.includes("no") && others.includes("yes");
}

function agree(
  a: string | null,
  b: string | null,
  same: (a: string, b: string) => boolean = (one, other) => one === other,
): Agreement {
  if (a === null || b === null) return "unstated";
  return same(a, b) ? "yes" : "no";
}

/** A title without its year, issue and whatever follows them. */
function stemOf(title: string | null): string | null {
  return title?.replace(/[\s（(]*(\d{4}年|第\d+期|总第).*$/s, "").replace(/\s/g, "") ?? null;
}
