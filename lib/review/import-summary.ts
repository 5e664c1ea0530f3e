import type { BulletinHead, DocumentState } from "./review";

/** What an editor is told of a file between reading and importing it. */
export type ImportSummary = {
  fileName: string;
  encoding: string;
  sha256: string;
  characters: number;
  pages: number;
  joins: { count: number; samples: { before: string; after: string }[] };
  head: BulletinHead;
  source: { id: string; title: string | null }; // a known source has a title
  counts: {
    campaigns: number;
    activities: number;
    observations: number;
    numerals: number;
    open: number;
    notices: number;
  };
  known: boolean; // this very text is imported already
  alike: Alike[]; // imported texts this one looks like
};

/** An imported text that a file looks like: the same words in another format, the same source, publisher and day, or publisher and days reported. */
export type Alike = {
  sha256: string;
  title: string;
  fileName: string;
  state: DocumentState;
  why: "text" | "source" | "publisher" | "dates";
  difference: ImportDifference;
};

export type ImportDifference = { added: string[]; changed: string[]; removed: string[] };

/** What became of it. */
export type ImportOutcome = {
  status: "imported" | "unchanged";
  sha256: string;
  source: string;
  open: number;
  difference: ImportDifference | null;
};

export type ImportAnswer =
  | { kind: "summary"; summary: ImportSummary }
  | { kind: "outcome"; outcome: ImportOutcome }
  | { kind: "fault"; message: string };
