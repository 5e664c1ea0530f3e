"use client";

import { useCallback, useEffect, useReducer, useRef } from "react";
import type { DecisionAnswer, DecisionInput } from "@/lib/review/decisions";
import type { DeskAction } from "@/lib/review/desk-keys";
import type { Review } from "@/lib/review/review";
import { review, startReview } from "@/lib/review/state";
import type { ReviewEvent } from "@/lib/review/state";
import { desk } from "@/lib/text/zh/desk";

/** The state of the desk and the two ways to change it: look somewhere else, or have the server decide. */
export function useReview(given: Review, revision: number) {
  const [state, dispatch] = useReducer(review, null, () => startReview(given, revision));
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const { sha256 } = given.document;

  const decide = useCallback(
    async (input: DecisionInput) => {
      if (latest.current.isBusy) return;
      dispatch({ type: "busy" });
      dispatch(toEvent(await send(sha256, latest.current.revision, input), input));
    },
    [sha256],
  );

  const perform = useCallback(
    (action: DeskAction) => {
      const { selection, proposals: all, mode } = latest.current;
      const chosen = selection?.kind === "proposal" ? all.find(({ id }) => id === selection.id) : undefined;
      if (action === "next" || action === "previous")
        return dispatch({ type: "step", by: action === "next" ? 1 : -1 });
      if (action === "next-open" || action === "mark") return dispatch({ type: action });
      if (action === "close") return dispatch({ type: "mode", mode: "none" });
      if (action === "undo") return void decide({ action: "undo" });
      if (action === "accept")
        return chosen && void decide({ action, proposal: chosen.id, revision: chosen.revision });
      const needsOne = action === "edit" || action === "split" || action === "dismiss";
      if (needsOne && chosen === undefined) return;
      dispatch({ type: "mode", mode: mode === action ? "none" : action });
    },
    [decide],
  );

  return { state, dispatch, decide, perform };
}

async function send(document: string, since: number, decision: DecisionInput): Promise<DecisionAnswer> {
  try {
    const response = await fetch("/desk/decide", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ document, since, decision }),
    });
    // The route answers with this type, whatever its status.
    return (await response.json()) as DecisionAnswer;
  } catch {
    return { kind: "fault", message: desk.review.failed, obstacles: [] };
  }
}

function toEvent(answer: DecisionAnswer, attempted: DecisionInput): ReviewEvent {
  if (answer.kind === "done") return { ...answer, type: "done", from: attempted };
  if (answer.kind === "conflict")
    return { ...answer, type: "clash", clash: { current: answer.current, attempted } };
  return {
    ...answer,
    type: "refused",
    obstacles: answer.obstacles ?? [],
    isPublishing: attempted.action === "publish",
  };
}
