import type { BulletinHead, Found, Notice, ProposedActivity, ProposedObservation } from "@/lib/review/review";
import { importing } from "@/lib/text/zh/import";

import type { Paragraph } from "./sections";

const say = importing.notice;

/** One notice where a text lacks what a bulletin has: a title, an issue or date, records of some region. */
export function readGate(
  { title, issue, date }: BulletinHead,
  activities: readonly Found<ProposedActivity>[],
  observations: readonly Found<ProposedObservation>[],
  paragraphs: readonly Paragraph[],
): Notice[] {
  const isNamed = title !== null && (issue !== null || date !== null);
  const hasRecords = activities.length > 0 || observations.some((each) => each.region !== null);
  if (isNamed || (hasRecords && (title !== null || date !== null || issue !== null))) return [];
  const missing = [
    title === null ? say.title : null,
    issue === null && date === null ? say.issued : null,
    hasRecords ? null : say.records,
  ].filter((each) => each !== null);
  const first = paragraphs.find((each) => each.text !== "");
  if (first === undefined) return [];
  const message = say.notBulletin(missing);
  return [{ rule: "not-a-bulletin", message, start: first.start, end: first.start + first.text.length }];
}
