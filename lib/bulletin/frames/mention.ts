import type { ActivityType } from "@/lib/record/types";

import type { Span } from "../sentences";
import type { Token } from "../tokens/tokenise";

/** A phrase of a clause that names an activity. `quote` is the stretch that says so where it is wider, `from` where its predicate begins. */
export type Mention = {
  span: Span;
  title: string;
  rule: string;
  types?: ActivityType[];
  quote?: Span;
  from?: number;
};

/** What the sentence adds: `isWeek` lets plans count, and `isSet`, a day or month that is named; beside a named event means are part of it, beside any event doings are. */
export type Setting = {
  isWeek: boolean;
  isSet: boolean;
  isOnStage: boolean;
  hasNamed: boolean;
  hasAny: boolean;
};

export type Parts = { [name: string]: Span | undefined };

/** A rule over the kinds of tokens (`frame`) or over the words themselves (`pattern`); both name their parts. */
export type Rule = { id: string; read: (parts: Parts, clause: Span, setting: Setting) => Mention[] } & (
  | { frame: RegExp }
  | { pattern: RegExp; hint?: RegExp } // `hint` is cheap and says whether the pattern is worth trying
);

/** The named parts of a clause by a rule, as stretches of text; `whole` is all it matched. Null where it does not fit. */
export function partsOf(rule: Rule, clause: Span, tokens: readonly Token[]): Parts | null {
  const isFrame = "frame" in rule;
  if (!isFrame && rule.hint?.test(clause.text) === false) return null;
  const match = (isFrame ? rule.frame : rule.pattern).exec(
    isFrame ? tokens.map((each) => each.letter).join("") : clause.text,
  );
  if (match === null) return null;
  const spanOf = ([from, to]: [number, number]): Span => {
    const start = isFrame ? (tokens[from]?.start ?? clause.text.length) : from;
    const end = isFrame ? (tokens[to - 1]?.end ?? start) : to;
    return { text: clause.text.slice(start, Math.max(start, end)), start: clause.start + start };
  };
  const parts: Parts = { whole: spanOf([match.index, match.index + match[0].length]) };
  for (const [name, range] of Object.entries(match.indices?.groups ?? {}))
    parts[name] = range === undefined ? undefined : spanOf(range);
  return parts;
}
