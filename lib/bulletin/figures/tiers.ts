import type { Found, ProposedActivity, ProposedObservation, Tier } from "@/lib/review/review";

import type { Subject } from "./subjects";

type Evidence = { subject: Subject["by"]; period: "clause" | "sentence" | "carried" | "none"; clause: string };

const doubtful =
  /授信|意向|证券化|租赁|计划|拟|贷款|放贷|产品|单笔|首笔|首单|首批|银行|公司|企业|合作社|合同|其他|目标|预计|力争/;

/**
 * How far a figure may be trusted unread. 1: what it measures, whose it is and when stand in its own sentence or heading and
 * nothing beside it speaks against them. 2: a known indicator, part of which was inherited. 3: everything else.
 */
export function tierOf(figure: Found<ProposedObservation>, { subject, period, clause }: Evidence): Tier {
  const { indicator, region, qualifier, rule, periodEnd, startInferred, endInferred, completeness } = figure;
  if (indicator === null || region === null || qualifier === "forecast") return 3;
  const isTotal = indicator.endsWith("_pledge_amount") && rule === "pledge-total";
  const isWhose = subject === "clause";
  const isWhen =
    (period === "clause" || period === "sentence") &&
    periodEnd !== null &&
    completeness !== "unstated" &&
    !endInferred;
  const isOpenYear = startInferred && completeness === "full";
  return isTotal &&
    isWhose &&
    isWhen &&
    !isOpenYear &&
    !doubtful.test(clause) &&
    /专利|商标|知识产权|版权/.test(clause)
    ? 1
    : 2;
}

/** An event is sure only in part: its day and its place stand in the text, or a reader has to look. */
export function tierOfActivity({ region, startsOn, yearInferred, title }: Found<ProposedActivity>): Tier {
  return region !== null && startsOn !== null && !yearInferred && title.length > 3 ? 2 : 3;
}
