/** A span of a text that something is said of; offsets into the whole text. */
export type TextMark = { id: string; kind: MarkKind; start: number; end: number };

export const markKinds = ["activity", "observation", "claim", "span"] as const;
export type MarkKind = (typeof markKinds)[number];

/** A stretch of text under the same marks, outermost first. */
export type Segment = { start: number; end: number; text: string; marks: TextMark[] };

type Span = { start: number; end: number };

/**
 * Cuts a span of a text wherever a mark begins or ends, at every line break and at `cuts`. The segments put together are the
 * span, in order; marks that cross are split, those that begin earlier or reach further stand outside.
 */
export function getSegments(
  text: string,
  marks: readonly TextMark[],
  { start, end }: Span = { start: 0, end: text.length },
  cuts: readonly number[] = [],
): Segment[] {
  const breaks = [...text.slice(start, end).matchAll(/\n/g)].map(({ index }) => start + index);
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const edges = [
    ...inside.flatMap((mark) => [mark.start, mark.end]),
    ...breaks,
    ...breaks.map((at) => at + 1),
    ...cuts,
  ];
  const bounds = [...new Set([start, ...edges.filter((at) => at > start && at < end), end])].toSorted(
    (a, b) => a - b,
  );
  const waiting = inside.toSorted(outermostFirst);
  let next = 0;
  let open: TextMark[] = [];
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? end;
    open = open.filter((mark) => mark.end > from);
    for (let mark = waiting[next]; mark !== undefined && mark.start <= from; mark = waiting[++next])
      if (mark.end > from) open.push(mark);
    return { start: from, end: to, text: text.slice(from, to), marks: [...open] };
  });
}

function outermostFirst(a: TextMark, b: TextMark): number {
  return a.start - b.start || b.end - a.end || a.id.localeCompare(b.id);
}

/** Segments by line; the line breaks themselves and lines of blanks are left out. */
export function getParagraphs(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [[]];
  for (const segment of segments) {
    if (segment.text === "\n") lines.push([]);
    else lines.at(-1)?.push(segment);
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ""));
}

/** Neighbouring segments that share the mark at `depth`, together; what has none there stands alone. */
export function groupByMark(
  segments: readonly Segment[],
  depth: number,
): { mark: TextMark | null; segments: Segment[] }[] {
  const groups: { mark: TextMark | null; segments: Segment[] }[] = [];
  for (const segment of segments) {
    const mark = segment.marks[depth] ?? null;
    const last = groups.at(-1);
    if (last !== undefined && mark !== null && last.mark?.id === mark.id) last.segments.push(segment);
    else groups.push({ mark, segments: [segment] });
  }
  return groups;
}

const longestPart = 60_000;

/** Where a long text is cut into parts that a page can hold: after a line where there is one, else hard. */
export function getTextParts(text: string, most = longestPart): Span[] {
  const parts: Span[] = [];
  for (let start = 0; start < text.length || start === 0;) {
    const line = text.lastIndexOf("\n", start + most - 1) + 1;
    const end = text.length - start <= most ? text.length : line > start ? line : start + most;
    parts.push({ start, end });
    if (end >= text.length) break;
    start = end;
  }
  return parts;
}

/** The part an offset lies in, from 1. */
export function partOf(parts: readonly Span[], offset: number): number {
  return Math.max(1, parts.findIndex(({ end }) => offset < end) + 1);
}
