import type { Obstacle } from "./obstacles";
import type { Changes, DecisionInput } from "./decisions";
import type { DeskMode } from "./desk-keys";
import type { DocumentState, Numeral, Proposal, Review } from "./review";
import { desk } from "@/lib/text/zh/desk";

/** What the review desk shows. Decisions are the server's; here is only what it answered and where the editor looks. */

export type Selection = { kind: "proposal"; id: string } | { kind: "numeral"; start: number } | null;

export type Clash = { current: Proposal; attempted: DecisionInput };

export type ReviewState = {
  proposals: readonly Proposal[];
  numerals: readonly Numeral[];
  revision: number;
  selection: Selection;
  marked: ReadonlySet<string>;
  mode: DeskMode;
  isBusy: boolean;
  message: string;
  refusal: { message: string; obstacles: readonly Obstacle[] } | null;
  clash: Clash | null;
  document: DocumentState;
  published: boolean; // just now
  draft: Proposal["content"] | null; // what an edit form starts from when it is not the proposal itself
};

type Opened = Pick<Review, "proposals" | "numerals"> & { document: { state: DocumentState } };

export type ReviewEvent =
  | { type: "select"; selection: Selection }
  | { type: "step"; by: 1 | -1 }
  | { type: "next-open" }
  | { type: "mark" }
  | { type: "mode"; mode: DeskMode; draft?: Proposal["content"] }
  | { type: "busy" }
  | { type: "done"; changes: Changes; message: string; focus: string | null; from: DecisionInput | null }
  | { type: "clash"; changes: Changes; message: string; clash: Clash }
  | { type: "refused"; message: string; obstacles: readonly Obstacle[]; isPublishing: boolean };

export function startReview({ document, proposals, numerals }: Opened, revision: number): ReviewState {
  const first = proposals.find(({ state }) => state === "open") ?? proposals[0];
  return {
    proposals,
    numerals,
    revision,
    selection: first === undefined ? null : { kind: "proposal", id: first.id },
    marked: new Set(),
    mode: "none",
    isBusy: false,
    message: "",
    refusal: null,
    clash: null,
    document: document.state,
    published: false,
    draft: null,
  };
}

export function review(state: ReviewState, event: ReviewEvent): ReviewState {
  const still = { ...state, mode: "none", draft: null, clash: null } as const;
  switch (event.type) {
    case "select":
      return { ...still, selection: event.selection };
    case "step":
      return { ...still, selection: stepFrom(state, event.by) };
    case "next-open":
      return { ...still, selection: nextOpenNumeral(state) ?? state.selection };
    case "mark":
      return { ...state, marked: toggle(state) };
    case "mode":
      return { ...state, mode: event.mode, draft: event.draft ?? null, refusal: null, clash: null };
    case "busy":
      return { ...state, isBusy: true };
    case "done":
      return settle(state, event);
    case "clash":
      return {
        ...take(state, event.changes),
        mode: "conflict",
        clash: event.clash,
        message: event.message,
        isBusy: false,
      };
    case "refused":
      return {
        ...state,
        isBusy: false,
        mode: event.isPublishing ? "publish" : state.mode,
        message: event.isPublishing ? desk.review.refusedTitle : event.message,
        refusal: { message: event.message, obstacles: event.obstacles },
      };
  }
}

type Done = Extract<ReviewEvent, { type: "done" }>;

function settle(before: ReviewState, { changes, message, focus, from }: Done): ReviewState {
  const taken = take(before, changes);
  const state = {
    ...taken,
    mode: "none",
    isBusy: false,
    message,
    refusal: null,
    clash: null,
    draft: null,
  } as const;
  const marked = from?.action === "merge" ? new Set<string>() : state.marked;
  const published = from?.action === "publish";
  const document = published ? "published" : state.document;
  const selection = afterDecision(state, focus ?? undone(from, changes), from);
  return { ...state, marked, document, published, selection };
}

/** The record that taking a decision back has changed. */
function undone(from: DecisionInput | null, { proposals }: Changes): string | null {
  return from?.action === "undo" ? (proposals[0]?.id ?? null) : null;
}

/** Where to look after a decision: at what it made, at the next numeral after a numeral, at the next undecided record. */
function afterDecision(state: ReviewState, focus: string | null, from: DecisionInput | null): Selection {
  if (focus !== null) return { kind: "proposal", id: focus };
  if (from?.action === "assign") return nextOpenNumeral(state) ?? state.selection;
  if (from?.action !== "accept" && from?.action !== "dismiss") return state.selection;
  const at = state.proposals.findIndex(({ id }) => id === from.proposal);
  const later = state.proposals.slice(at + 1).find((each) => each.state === "open");
  const next = later ?? state.proposals.find((each) => each.state === "open");
  return next === undefined ? state.selection : { kind: "proposal", id: next.id };
}

/** The state with what the server says has changed since; known records are replaced by newer ones, new ones fall into place. */
export function take(state: ReviewState, { revision, proposals, numerals }: Changes): ReviewState {
  const fresh = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const isNewer = (old: Proposal) => (fresh.get(old.id)?.revision ?? 0) >= old.revision;
  const kept = state.proposals.map((old) => (isNewer(old) ? (fresh.get(old.id) ?? old) : old));
  const known = new Set(kept.map(({ id }) => id));
  const added = [...fresh.values()].filter(({ id }) => !known.has(id));
  const roles = new Map(numerals.map((numeral) => [numeral.start, numeral]));
  return {
    ...state,
    revision: Math.max(state.revision, revision),
    proposals:
      added.length === 0
        ? kept
        : [...kept, ...added].toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)),
    numerals: state.numerals.map((old) => roles.get(old.start) ?? old),
  };
}

function stepFrom({ proposals, numerals, selection }: ReviewState, by: 1 | -1): Selection {
  if (proposals.length === 0) return selection;
  if (selection?.kind === "numeral") {
    const at = numerals.find(({ start }) => start === selection.start)?.start ?? 0;
    const near =
      by > 0 ? proposals.find(({ start }) => start > at) : proposals.findLast(({ start }) => start <= at);
    return near === undefined ? selection : { kind: "proposal", id: near.id };
  }
  const at = proposals.findIndex(({ id }) => id === selection?.id);
  const next = proposals[Math.min(Math.max(at + by, 0), proposals.length - 1)];
  return next === undefined ? selection : { kind: "proposal", id: next.id };
}

/** The first open numeral after the present place, around the end of the text. */
function nextOpenNumeral({ numerals, proposals, selection }: ReviewState): Selection {
  const at =
    selection?.kind === "numeral"
      ? selection.start
      : (proposals.find(({ id }) => id === selection?.id)?.start ?? 0) - 1;
  const open = numerals.filter(({ role }) => role === "open");
  const next = open.find(({ start }) => start > at) ?? open[0];
  return next === undefined ? null : { kind: "numeral", start: next.start };
}

function toggle({ marked, selection }: ReviewState): ReadonlySet<string> {
  if (selection?.kind !== "proposal") return marked;
  const next = new Set(marked);
  if (!next.delete(selection.id)) next.add(selection.id);
  return next;
}
