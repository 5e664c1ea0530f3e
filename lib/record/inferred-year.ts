import { formatDays } from "./format";
import type { Activity } from "./types";
import { zh } from "@/lib/text/zh/dictionary";

/** The activity with nothing that rests on an inferred year. */
export function withoutInferredYear(activity: Activity): Activity {
  const { startsOn, endsOn, dateLiteral, yearInferred } = activity;
  if (!yearInferred) return activity;
  const written =
    startsOn === null || endsOn === null ? null : formatDays(zh, startsOn, endsOn).replaceAll(/\d{4}年/g, "");
  return { ...activity, startsOn: null, endsOn: null, dateLiteral: dateLiteral ?? written };
}
