import type { Text } from "../text";

const place = (page: number | null, paragraph: number | null, sentence: number | null) =>
  [
    page === null ? null : `page ${page}`,
    paragraph === null ? null : `paragraph ${paragraph}`,
    sentence === null ? null : `sentence ${sentence}`,
  ]
    .filter(Boolean)
    .join(", ");

/** The sentences of reading a source: a record's own sentence, the text with its marks, and what changed. */
export const reading: Text["reading"] = {
  kind: { activity: "Activity", observation: "Figure", claim: "Claim", span: "Selected text" },
  title: (region, indicator, period) => `${region} · ${indicator} · ${period}`,
  page: (kind, title) =>
    /\p{Script=Han}/u.test(title) ? `${kind}: the sentence it rests on` : `${kind}: ${title}`,
  crumb: "The sentence",
  asWritten: "Written as",
  asRecorded: "Recorded as",
  claims: (literal) => `The source says: ${literal}`,
  source: "Source",
  place: "Place",
  issue: (issue, total) =>
    issue.replace(/^(\d{4})-0?(\d+)$/, "no. $2 of $1") +
    (total === null ? "" : ` (${total.replace(/^\d+$/, "no. $& in all")})`),
  position: ({ page, paragraph, sentence }) => {
    const words = place(page, paragraph, sentence);
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  noPosition: "Page and paragraph were not recorded",
  absent:
    "The full text of this source is not kept on this site, so there is no sentence here: only where it stands and what was taken from it.",
  unplaced:
    "The full text of the source is kept, but the sentence of this record was not found in it, so only the source is named.",
  redacted: " Telephone numbers and e-mail addresses are masked.",
  noRecord: (id) => `There is no record ${id}.`,
  inText: "See it in the text",
  inList: "See it among the records of the source",
  ofActivity: "Everything on this activity",
  ofRegion: (name) => `All records of ${name}`,
  own: "Open this page by itself",
  close: "Close",
  text: {
    title: "The text",
    note: (length) =>
      `${length} characters, in Chinese. Marked words are records: a number leads to its record, “in the text” beside a record leads back.`,
    legend: "What the marks mean",
    records: "Records",
    toRecord: (kind, number) => `${kind} ${number}, see this record`,
    toText: "in the text",
    sentence: "the sentence",
    unplaced: "not found in the text",
    pages: "Show page breaks",
    noPages: "Hide page breaks",
    pageStart: (page) => `Page ${page}`,
    notice: "Editor’s note",
    noticeOf: (words) => `“${words}”`,
    part: (part, parts) => `Part ${part} of ${parts}`,
    parts: "Parts of the text",
    badSpan: (span) => `span=${span} in the address lies outside this text; nothing is marked.`,
  },
};
