import type { Text } from "../text";
import { count } from "./count";

/** The sentences of the view without what is inferred. */
export const inferred: Text["inferredView"] = {
  hide: "Hide what is inferred",
  show: "Show what is inferred",
  figures: (hidden) =>
    `${count(hidden, "figure")} whose period is inferred ${hidden === 1 ? "is" : "are"} hidden.`,
  rule: "“Hide what is inferred” follows one rule. Where the start or the end of a period is inferred, the whole figure goes, for without its period it would say something else. Where the year of an activity is inferred, only the year goes: the date stands as it is written and is not set against the official dates. Places are never inferred, so counts by place stay the same. The address takes inferred=hide, and so does the API.",
  cell: "Hidden (period inferred)",
  undated: {
    word: "no year or date given",
    heading: (campaign) => `${campaign}, no year or date given by the source`,
    meaning: (days) =>
      `Official dates: ${days}. Inferred years are hidden, so nothing is said of whether these came before, during or after.`,
  },
  activities:
    "Activities whose year is inferred show only the date as written; they are not set against the official dates and not sorted by date.",
  activity: "The year of this activity is inferred; now only the date as written is shown.",
};
