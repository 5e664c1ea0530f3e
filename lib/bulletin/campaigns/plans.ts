import type { Found, ProposedActivity } from "@/lib/review/review";

import type { Paragraph } from "../sections";
import { countBefore } from "./named";

const announces = /(?:活动|工作|会议|培训)?(?:预告|预报|通知|预通知|计划|安排表|安排|日程)$/u;

const invites =
  /(?:举办|开展|召开|组织|参加|印发)[^。]*(?:活动|会议|培训|安排|方案|计划)?[^。]*(?:通知|预告|邀请函|公告)$/u;

/** What a heading announces — a notice, a preview, a programme — is planned, not held. */
export function withPlans(
  activities: readonly Found<ProposedActivity>[],
  paragraphs: readonly Paragraph[],
): Found<ProposedActivity>[] {
  const headings = paragraphs.filter(({ heading, text }) => heading && text !== "");
  const title = headings[0]?.text ?? "";
  const isNotice = invites.test(title) && !/总结|通报|情况|结果|公布|表彰/.test(title);
  return activities.map((activity) => {
    const above = headings[countBefore(headings, activity.start + 1) - 1];
    const own = above?.text.replace(/[\]】》”\s]+$/u, "") ?? "";
    return announces.test(own) || isNotice ? { ...activity, status: "planned" } : activity;
  });
}
