import type { Text } from "../text";
import { count, listOf, ordinal } from "./count";

const plans = (number: number) => count(number, "plan");

const series: { readonly [id: string]: string } & Text["editions"]["series"] = {
  "patent-week": "China Patent Week",
  "ip-week": "National IP Publicity Week",
  "service-tour": "IP Service Tour",
  other: "Other",
};

const ofNumber = (of: string, number: number) =>
  number > 1900 ? `${number} ${of}` : `${ordinal(number)} ${of}`;

/** The sentences of editions and plans. */
export const editions: Text["editions"] = {
  all: "Everything on record",
  allKicker: "All bulletins and reports loaded · activities of every edition, and of none",
  noDays: "dates not stated",
  from: (day) => `from ${day}, end not stated`,
  until: (day) => `until ${day}, start not stated`,
  noTheme: "theme not stated",
  translated: " (a translation, not the original)",
  nameOf: (name, of, number) => (number === null || of === "other" ? name : ofNumber(series[of] ?? of, number)),
  ofNumber,
  unplaced: (days) =>
    `Official dates: ${days}. Which activities came before, during or after them is not inferred.`,
  series,
  status: { held: "Held", planned: "Planned" },
  plans: (number) => ` ${plans(number)} besides, not counted.`,
  plansBeside: (number) => (number === 0 ? "" : plans(number)),
  plansAmong: (number) => `, of which ${plans(number)}`,
  planMeaning: "The source says only that it is to be held, not that it was.",
  silent: (name, number) =>
    `The sources of ${count(number, "other edition")} do not mention ${name}; that does not mean nothing was held. What was read`,
  lookedAt: "Read:",
  backwards: (name, from, to) => `${name} ends on ${to}, before it starts on ${from}: check the text`,
  twice: (name) => `The text says more than one thing of ${name}; each is listed, and only one can be accepted`,
  taken: (name, other) =>
    `${name} has the number of “${other}”, which is on record: choose that edition or correct the number`,
  unclear: (names) => `The text names ${listOf(names)} and does not say to which edition this activity belongs`,
  outside: (day, { name, startsOn, endsOn }) => `${day} lies outside ${name} (${startsOn} to ${endsOn})`,
};
