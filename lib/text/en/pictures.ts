import type { Text } from "../text";
import { count, listOf } from "./count";

/** The words on and around pictures that leave the site. */
export const pictures: Text["pictures"] = {
  png: "Download PNG",
  svg: "SVG",
  embed: "Embed",
  embedNote: "Put this code into a page; source and link back always stand under the picture:",
  embedTitle: (title) => `Zhiyun Atlas: ${title}`,
  mapOf: (name) => `Map of ${name}`,
  full: "All figures and their sources at Zhiyun Atlas",
  source: (names, total) =>
    total <= names.length
      ? `Source: ${listOf(names)}`
      : `Sources: ${names.join(", ")} and others, ${count(total, "source")} in all`,
  manySources: "Sources: each region’s figure has its own; they are listed on the original page",
  more: (more) => `${count(more, "more region")}; see the figures on the original page`,
  partial: (periods, total) =>
    `Not full years: ${total > periods.length ? `${periods.join(", ")} and ${total - periods.length} more` : listOf(periods)}.`,
  eachAt: (address) => `Source of each figure: ${address}`,
  missing: "There is no such picture",
  failed: "This picture could not be drawn",
  failedDetail: "Try again; the .svg of the same name does not need this step.",
  unplaced: (unplaced) =>
    `${count(unplaced, "figure")} that ${unplaced === 1 ? "spans" : "span"} several years, state no period or no number ${unplaced === 1 ? "is" : "are"} not drawn; see the table on the original page.`,
  noPanel: (panels) =>
    panels.join(" | ") || "the chosen regions have no figures that can be drawn under these filters",
  nation: "China",
  share: "share image",
  activitiesIn: (edition) => `Activities of ${edition}`,
};
