import type { Draft } from "@/lib/record/field-shapes";
import type { activityFields, campaignFields, observationFields } from "@/lib/record/fields";
import type { Day } from "@/lib/record/types";

/**
 * What lies between a text and the public pages: a document that was imported, the records proposed from it, the numerals
 * that must all be accounted for, and what an editor decided. Plain data, shared by import, desk and preview.
 */

export const documentStates = ["draft", "published", "withdrawn"] as const;
export type DocumentState = (typeof documentStates)[number];

/** An imported text. `text` is normalised; every span of a record is an offset into it. Its id is the SHA-256 of `text`. */
export type Document = {
  sha256: string;
  source: string; // id of the source it is the text of
  fileName: string;
  encoding: string;
  text: string;
  joins: number[]; // offsets in `text` where normalisation joined what the file had apart
  pages: number[]; // offsets in `text` where a page of the file began, first page excluded; twice where one had no text
  state: DocumentState;
  importedAt: string;
  importedBy: string;
};

export const proposalKinds = ["activity", "observation", "campaign"] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export const proposalStates = ["open", "accepted", "dismissed"] as const;
export type ProposalState = (typeof proposalStates)[number];

export type ProposedActivity = { kind: "activity" } & Draft<typeof activityFields>;

export type ProposedObservation = { kind: "observation" } & Draft<typeof observationFields>;

export type ProposedClaim = ProposedObservation["claims"][number];

/** An edition as a text tells of it; `id` says which one it is, whether it is on record or not. */
export type ProposedCampaign = { kind: "campaign"; id: string } & Draft<typeof campaignFields>;

/** What any proposal says. */
export type Content = ProposedActivity | ProposedObservation | ProposedCampaign;

/** One record a rule or a person proposes, with the span it rests on. `revision` grows with every decision on it. */
export type Proposal = {
  id: string; // <first 12 of sha256>-<n>, stable for the same text
  document: string; // sha256
  content: Content;
  quote: string;
  start: number;
  end: number;
  rule: string;
  state: ProposalState;
  reason: string | null; // why it was dismissed or changed
  revision: number;
  decidedBy: string | null;
  decidedAt: string | null;
};

export const numeralRoles = ["observation", "claim", "date", "dismissed", "open"] as const;
export type NumeralRole = (typeof numeralRoles)[number];

/** A numeral of the text and what it was found to be; `open` blocks publishing. */
export type Numeral = { start: number; end: number; text: string; role: NumeralRole; reason: string | null };

/** Something a careful editor would ask about; shown as 编者注, never repaired. */
export type Notice = { rule: string; message: string; start: number; end: number };

/** `notices` are of the words of the text; lib/review/record-notices adds those of its records as they stand. */
export type Review = {
  document: Document;
  proposals: Proposal[];
  numerals: Numeral[];
  notices: Notice[];
  window: { startsOn: Day; endsOn: Day } | null; // the days its text gives a campaign without naming its edition
};

/** How far a proposal may be trusted unread: 1 states everything itself, 2 inherits a part, 3 wants a reader. */
export const tiers = [1, 2, 3] as const;
export type Tier = (typeof tiers)[number];

/** A record a rule found, before it has an identity: `quote` is `text.slice(start, end)`. */
export type Found<T> = T & { quote: string; start: number; end: number; rule: string };

/** A record found, with how far it may be trusted. */
export type Tiered<T> = Found<T> & { tier: Tier };

/** What the head of a bulletin says about itself; null where the text does not say. */
export type BulletinHead = {
  title: string | null;
  issue: string | null; // 2019-12
  totalIssue: string | null; // 38
  publisher: string | null;
  date: Day | null;
};

/** Everything the parser has to say about a normalised text. Every numeral of the text is in `numerals`, once. */
export type Parsed = {
  head: BulletinHead;
  isReadable: boolean; // false only where no place, date or number is in the text
  campaigns: Found<ProposedCampaign>[]; // editions named with their number or year
  activities: Tiered<ProposedActivity>[];
  observations: Tiered<ProposedObservation>[]; // amounts and counts; `indicator` is null where none of ours fits
  growth: Tiered<ProposedObservation>[]; // changes and shares of a figure, never an amount
  policy: Tiered<ProposedObservation>[]; // what a rule allows at most, or grants
  numerals: Numeral[];
  notices: Notice[];
};
