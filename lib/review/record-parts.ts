import type { Content, ProposedActivity, ProposedCampaign, ProposedObservation } from "./review";

/** Offsets within `quote` after which it may be cut: the ends of its clauses. */
export function cutPoints(quote: string): number[] {
  return [...quote.matchAll(/[，。；、！？]+/g)]
    .map((match) => match.index + match[0].length)
    .filter((at) => at < quote.length);
}

/** Spans of the text between the chosen cuts of a quote that begins at `start`. */
export function spansAt(
  quote: string,
  start: number,
  cuts: readonly number[],
): { start: number; end: number }[] {
  const edges = [0, ...cuts.toSorted((a, b) => a - b), quote.length];
  return edges.slice(1).map((end, index) => ({ start: start + (edges[index] ?? 0), end: start + end }));
}

/** One content from several of a kind: the first one's word stands, lists are joined, gaps are filled from the others. */
export function mergeContents(contents: readonly Content[]): Content | null {
  const [first, ...others] = contents;
  if (first === undefined || others.some(({ kind }) => kind !== first.kind)) return null;
  return others.reduce<Content>(join, first);
}

function join(into: Content, other: Content): Content {
  if (into.kind === "activity" && other.kind === "activity")
    return {
      ...fill(into, other),
      types: [...new Set([...into.types, ...other.types])],
      organisations: distinct([...into.organisations, ...other.organisations]),
    };
  if (into.kind === "observation" && other.kind === "observation")
    return { ...fill(into, other), claims: distinct([...into.claims, ...other.claims]) };
  return into.kind === "campaign" && other.kind === "campaign" ? fill(into, other) : into;
}

function fill<C extends Content>(into: C, other: C): C {
  const gaps = Object.entries(other).filter(([key]) => into[key as keyof C] === null);
  return { ...into, ...Object.fromEntries(gaps) };
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

export function blankActivity(quote: string): ProposedActivity {
  return {
    kind: "activity",
    title: [...quote].slice(0, 60).join(""),
    types: [],
    region: null,
    city: null,
    campaign: null,
    status: "held",
    startsOn: null,
    endsOn: null,
    dateLiteral: null,
    yearInferred: false,
    organisations: [],
  };
}

export function blankCampaign(quote: string): ProposedCampaign {
  return {
    kind: "campaign",
    id: "new-edition",
    series: "patent-week",
    number: null,
    name: [...quote].slice(0, 80).join(""),
    theme: null,
    themeTranslated: false,
    startsOn: null,
    endsOn: null,
  };
}

export function blankObservation(literal: string | null): ProposedObservation {
  return {
    kind: "observation",
    region: null,
    indicator: null,
    periodStart: null,
    periodEnd: null,
    completeness: "unstated",
    startInferred: false,
    endInferred: false,
    basis: "unspecified",
    status: "reported",
    value: null,
    valueTo: null,
    unit: "元",
    qualifier: "exact",
    literal,
    claims: [],
  };
}
