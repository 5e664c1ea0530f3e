import type { Text } from "../text";
import { count as counted, listOf } from "./count";

const plurals: { readonly [kind: string]: string | undefined } = { activity: "activities" };

/** The sentences of what was added, corrected and withdrawn. */
export const changes: Text["changes"] = {
  title: "Corrections",
  description: "When each record was added, corrected or withdrawn, and why. All earlier versions are kept.",
  feed: "Subscribe (Atom)",
  feedTitle: "Zhiyun Atlas · Corrections",
  api: "API",
  none: "Nothing has changed yet.",
  action: { added: "Added", corrected: "Corrected", withdrawn: "Withdrawn" },
  kind: { activity: "activity", observation: "figure", claim: "claim", campaign: "edition" },
  origin: { data: "the data files", import: "an imported text", desk: "the editors" },
  by: (origin) => `from ${origin}`,
  why: (reason) =>
    ({
      load: "data files loaded",
      reload: "data files changed",
      "row removed": "removed from the data files",
    })[reason] ?? reason,
  batch: (action, counts) => `${action}: ${listOf(counts)}`,
  count: (kind, count) => counted(count, kind, plurals[kind]),
  one: (action, kind, title) => `${action} ${kind}: ${title}`,
  open: (count) => `See ${count === 1 ? "it" : `all ${count}`}`,
  more: (count) => `${count} more, see the API`,
  figure: (region, indicator, title) => [region, indicator, title].filter(Boolean).join(" · "),
};
