import type { Notice, Numeral, Proposal, ProposalKind, ProposalState } from "./review";

/** A stretch of text under the same marks throughout. `opens` names what begins with it. */
export type Run = {
  start: number;
  text: string;
  proposals: string[]; // outermost first
  kind: ProposalKind | undefined; // of the innermost that is not set aside, with its state
  state: ProposalState | undefined;
  numeral: Numeral | null;
  notice: string | null;
  opens: { proposal: Proposal | null; numeral: boolean };
};

export type Paragraph = { start: number; runs: Run[] };

type Span = { start: number; end: number };

/** The text cut at every edge of a mark and at every line; marks may nest and overlap. */
export function paragraphsOf(
  text: string,
  proposals: readonly Proposal[],
  numerals: readonly Numeral[],
  notices: readonly Notice[],
): Paragraph[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...proposals, ...numerals, ...notices]) edges.add(start).add(end);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) edges.add(at).add(at + 1);
  const cuts = [...edges].filter((at) => at <= text.length).toSorted((a, b) => a - b);
  const [nextProposals, nextNumerals, nextNotices] = [sweep(proposals), sweep(numerals), sweep(notices)];
  const paragraphs: Paragraph[] = [];
  let runs: Run[] = [];
  for (const [index, start] of cuts.entries()) {
    const piece: string = text.slice(start, cuts[index + 1] ?? start);
    const [over, numeral, notice] = [nextProposals(start), nextNumerals(start)[0], nextNotices(start)[0]];
    if (piece === "\n") {
      if (runs.length > 0) paragraphs.push({ start: runs[0]?.start ?? start, runs });
      runs = [];
    } else if (piece !== "") {
      const inner = over.findLast(({ state }) => state !== "dismissed") ?? over.at(-1);
      runs.push({
        start,
        text: piece,
        kind: inner?.content.kind,
        state: inner?.state,
        proposals: over.map(({ id }) => id),
        numeral: numeral ?? null,
        notice: notice?.message ?? null,
        opens: {
          proposal: over.find((each) => each.start === start) ?? null,
          numeral: numeral?.start === start,
        },
      });
    }
  }
  if (runs.length > 0) paragraphs.push({ start: runs[0]?.start ?? 0, runs });
  return paragraphs;
}

/** Answers, for rising offsets, which spans lie over an offset. */
function sweep<T extends Span>(spans: readonly T[]): (at: number) => T[] {
  const waiting = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let active: T[] = [];
  return (at) => {
    active = active.filter(({ end }) => end > at);
    for (let span = waiting[next]; span !== undefined && span.start <= at; span = waiting[next]) {
      if (span.end > at) active.push(span);
      next += 1;
    }
    return active;
  };
}
