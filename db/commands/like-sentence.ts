import { pairsOf } from "./record-match";

const enough = 0.7; // share of the title's pairs of characters that the sentence must hold
const margin = 0.1; // by which it must lead every other sentence

type Span = { start: number; end: number };

/**
 * The one sentence that says what a title says in other words: it holds most of the title's pairs of characters, clearly
 * more than any other, and it or the heading above it names the region. Null when in doubt.
 */
export function findLikeSentence(text: string, title: string, names: readonly string[]): Span | null {
  const wanted = pairsOf(title);
  if (wanted.size < 4) return null;
  const scored = sentencesOf(text)
    .filter((span) => names.some((name) => contextOf(text, span).includes(name)))
    .map((span) => {
      const held = pairsOf(text.slice(span.start, span.end));
      return { span, score: [...wanted].filter((pair) => held.has(pair)).length / wanted.size };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || best.score < enough) return null;
  return second !== undefined && best.score - second.score < margin ? null : best.span;
}

/** Everything but headings, which are short. */
function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n。！？]{10,}[。！？]?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The paragraph of a span up to it, with the short lines above that may be its heading. */
function contextOf(text: string, { start, end }: Span): string {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const above = text.slice(Math.max(0, line - 400), line).split("\n");
  const heading = above.findLast((each) => each.trim() !== "" && each.length <= 30) ?? "";
  return heading + text.slice(line, end);
}
