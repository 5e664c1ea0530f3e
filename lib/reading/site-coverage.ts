/** Counts of current figures: all, with the address of their source, with the place of their sentence, known only from a repost. */
export type SiteCoverage = { figures: number; withAddress: number; withSentence: number; reposts: number };
