import { describe, expect, test } from "vitest";
import { numeralAt, proposalAt } from "./review.fixture";
import { review, startReview, take } from "./state";

const openThree = { kind: "numeral", start: 9, text: "3", before: "另有" } as const;

const [one, two, three] = [proposalAt(1, 0, 5), proposalAt(2, 10, 15), proposalAt(3, 20, 25)];
const draft = { state: "draft" } as const;
const numerals = [numeralAt(2, "3"), numeralAt(12, "4")];
const start = () => startReview({ document: draft, proposals: [one, two, three], numerals }, 7);
const accepted = { ...one, state: "accepted", revision: 2 } as const;
const accept = { action: "accept", proposal: one.id, revision: 1 } as const;

describe("review", () => {
  test("after a decision the next undecided record is chosen", () => {
    const changes = { revision: 8, proposals: [accepted], numerals: [] };
    const state = review(start(), { type: "done", changes, message: "好", focus: null, from: accept });
    expect([state.proposals[0]?.state, state.selection, state.revision]).toEqual([
      "accepted",
      { kind: "proposal", id: two.id },
      8,
    ]);
  });

  test("undoing leads back to what was undone", () => {
    const changes = { revision: 8, proposals: [three], numerals: [] };
    const event = { type: "done", changes, message: "", focus: null, from: { action: "undo" } } as const;
    expect(review(start(), event).selection).toEqual({ kind: "proposal", id: three.id });
  });

  test("a numeral accounted for leads to the next open one, around the end", () => {
    const chosen = review(start(), { type: "select", selection: { kind: "numeral", start: 12 } });
    const changes = { revision: 8, proposals: [], numerals: [numeralAt(12, "4", "claim")] };
    const from = { action: "assign", start: 12, role: "claim", reason: null } as const;
    const state = review(chosen, { type: "done", changes, message: "", focus: null, from });
    expect(state.selection).toEqual({ kind: "numeral", start: 2 });
  });

  test("what was published stays so, whatever is decided next", () => {
    const changes = { revision: 8, proposals: [], numerals: [] };
    const publish = { action: "publish" } as const;
    const done = { type: "done", changes, message: "", focus: null } as const;
    const published = review(start(), { ...done, from: publish });
    expect(review(published, { ...done, from: accept })).toMatchObject({
      document: "published",
      published: false,
    });
  });

  test("stepping stops at the ends and leaves a numeral for the record beside it", () => {
    const back = review(start(), { type: "step", by: -1 });
    expect(back.selection).toEqual({ kind: "proposal", id: one.id });
    const numeral = review(start(), { type: "select", selection: { kind: "numeral", start: 12 } });
    expect(review(numeral, { type: "step", by: 1 }).selection).toEqual({ kind: "proposal", id: three.id });
  });

  test("a refused publishing keeps its list until something else is done", () => {
    const refused = review(start(), {
      type: "refused",
      message: "还有",
      obstacles: [openThree],
      isPublishing: true,
    });
    expect(refused.refusal?.obstacles).toEqual([openThree]);
    expect(review(refused, { type: "mode", mode: "none" }).refusal).toBeNull();
  });
});

describe("take", () => {
  test("an older word on a record does not replace a newer one; a new record falls into its place", () => {
    const state = startReview({ document: draft, proposals: [accepted, three], numerals: [] }, 8);
    const taken = take(state, { revision: 9, proposals: [one, two], numerals: [] });
    expect(taken.proposals.map(({ id, revision }) => [id, revision])).toEqual([
      [one.id, 2],
      [two.id, 1],
      [three.id, 1],
    ]);
  });

  test("records that did not change stay the very same, so that nothing draws them again", () => {
    const state = start();
    const taken = take(state, { revision: 8, proposals: [accepted], numerals: [] });
    expect(taken.proposals[1]).toBe(state.proposals[1]);
  });
});
