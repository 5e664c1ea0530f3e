import type { Text } from "../text";
import { count } from "./count";

type Part = Pick<Text, "activityType" | "organisationRole" | "activity" | "activities" | "when">;

const place = ({
  page,
  paragraph,
  sentence,
}: {
  page: number | null;
  paragraph: number | null;
  sentence: number | null;
}) => (page === null ? "Source" : `Source: page ${page}, paragraph ${paragraph}, sentence ${sentence}`);

/** Words of activities and of the page that lists them. */
export const activityWords: Part = {
  activityType: {
    launch: "launch",
    signing: "signing",
    unveiling: "unveiling",
    matching: "matchmaking",
    training: "training",
    briefing: "briefing",
    forum: "forum",
    exhibition: "exhibition and trade",
    competition: "competition",
    enforcement: "inspection",
    service: "service",
    visit: "visit and survey",
    publicity: "publicity",
    award: "award",
    platform: "platform opened",
    press: "press conference",
    openday: "open day",
    other: "other",
  },
  organisationRole: {
    host: "host",
    organiser: "organiser",
    "co-host": "co-host",
    participant: "participant",
    signatory: "signatory",
    founder: "founder",
  },
  activity: {
    undated: (literal) => literal ?? "date not stated",
    citation: place,
    date: "Date",
    asWritten: (literal) => `(written: ${literal})`,
    noCity: "the source names no city",
    types: "Type",
    campaign: "Edition",
    theme: (theme) => `theme: ${theme}`,
    organisations: "Organisations",
    noOrganisation: "not stated by the source",
    noteTerm: "Note",
    titleIsOurs:
      "The title follows the name the source gives the activity; it is not a sentence of the source.",
    sameType: "Activities of the same type",
    noCampaign: "Of no edition",
    count: (number) => count(number, "activity", "activities"),
    page: (_title, types, region) => `Activity in ${region}: ${types.join(", ")}`,
  },
  activities: {
    title: "Activities",
    description:
      "Intellectual property activities as the bulletins tell of them one by one, by region, type, date and edition.",
    note: "The activities that sources tell of one by one, not all there were. An entry leads to its details, its source to the sentence.",
    filter: "Filter",
    clear: "Clear all filters",
    facet: { region: "Region", type: "Type", when: "Against the official dates", campaign: "Edition" },
    results: "List of activities",
    total: (number) => count(number, "entry", "entries"),
    csv: "Download these entries (CSV)",
    empty: "Together these filters leave nothing. Take one of them off:",
    remove: (word) => `Take off “${word}”`,
  },
  when: {
    before: {
      word: "before the official dates",
      heading: (campaign) => `Before ${campaign}`,
      meaning: (days) => `Official dates: ${days}. The activities below came earlier, as the source has them.`,
    },
    within: {
      word: "within the official dates",
      heading: (campaign) => `During ${campaign}`,
      meaning: (days) => `Official dates: ${days}.`,
    },
    after: {
      word: "beyond the official dates",
      heading: (campaign) => `After ${campaign}`,
      meaning: (days) =>
        `Official dates: ${days}. The activities below were held after them or went on longer, as the source has them.`,
    },
    undated: {
      word: "no date given",
      heading: (campaign) => `${campaign}, no date given by the source`,
      meaning: (days) =>
        `Official dates: ${days}. The source says only that it was in this time, or nothing; no day is inferred.`,
    },
  },
};
