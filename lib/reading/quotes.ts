import { nameOfIndicator } from "@/lib/record/indicator-words";
import { formatFigure, formatPeriod } from "@/lib/record/format";
import type { Activity, Citation, Claim, Observation } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

/** A sentence of a public text with its neighbours; `start` and `end` are offsets into `sentence`. */
export type Passage = {
  sentence: string;
  before: string | null;
  after: string | null;
  start: number;
  end: number;
};

/** A record as its source has it. Without a passage only the citation may be shown, and `textState` says why. */
export type QuotedRecord = {
  id: string;
  citation: Citation;
  passage: Passage | null;
  textState: TextState;
  part: number; // of the published text the record stands in, from 1; 1 where the whole text is one part
} & (
  | { kind: "activity"; activity: Activity }
  | { kind: "observation"; observation: Observation }
  | { kind: "claim"; claim: Claim; observation: Observation }
);

/** `unplaced`: the text is public, but the sentence of this record was not found in it. */
export type TextState = "published" | "unplaced" | "absent";

/** What record it is, in words: the activity's name, or whose figure of what and when. */
export function getQuoteTitle(text: Text, quoted: QuotedRecord, names: ReadonlyMap<string, string>): string {
  if (quoted.kind === "activity") return quoted.activity.title;
  const { region, indicator, period } = quoted.observation;
  return text.reading.title(
    names.get(region) ?? region,
    nameOfIndicator(text, indicator),
    formatPeriod(text, period),
  );
}

/** The words of the source the record was made of; null for an activity, whose name is ours, and where none were kept. */
export function getLiteral(text: Text, quoted: QuotedRecord): string | null {
  if (quoted.kind === "activity") return null;
  if (quoted.kind === "claim") return quoted.claim.literal;
  return quoted.observation.literal === null ? null : formatFigure(text, quoted.observation);
}

/** A figure in our words, where those of the source were not kept or it gives no number; null where they say it. */
export function getOwnWords(text: Text, quoted: QuotedRecord): string | null {
  if (quoted.kind !== "observation" || quoted.observation.literal !== null) return null;
  return formatFigure(text, quoted.observation);
}

/** The record as /api/v1/quotes promises it. */
export function toQuoteRecord(quoted: QuotedRecord) {
  const { id, kind, citation, passage } = quoted;
  const { source, page, paragraph, sentence } = citation;
  const of = kind === "activity" ? quoted.activity : quoted.observation;
  return {
    id,
    kind,
    region: of.region,
    title: kind === "activity" ? quoted.activity.title : null,
    indicator: kind === "activity" ? null : quoted.observation.indicator,
    observation: kind === "claim" ? quoted.observation.id : null,
    literal: kind === "activity" ? null : kind === "claim" ? quoted.claim.literal : quoted.observation.literal,
    quote: passage,
    source: {
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      issue: source.issue,
      totalIssue: source.totalIssue,
      date: source.date,
      url: source.url,
      page,
      paragraph,
      sentence,
      hasText: quoted.textState !== "absent",
    },
  };
}
