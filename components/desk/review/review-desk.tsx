"use client";

import { useMemo, useState } from "react";
import type { ReviewTools } from "./review-context";
import { mayPublish } from "@/lib/review/accounts";
import type { Person } from "@/lib/review/accounts";
import { noticesOf } from "@/lib/review/record-notices";
import type { Review } from "@/lib/review/review";
import type { Campaign, Region } from "@/lib/record/types";
import { desk } from "@/lib/text/zh/desk";
import { NumeralPanel } from "./numeral-panel";
import { ProposalList } from "./proposal-list";
import { PublishForm } from "./publish-form";
import { ReviewBar } from "./review-bar";
import { ReviewContext } from "./review-context";
import { listEditions, mergeEditions } from "@/lib/review/edition-choices";
import { ReviewPanel } from "./review-panel";
import styles from "./review-desk.module.css";
import { TextPane } from "./text-pane";
import { choicesOf } from "./choices-of";
import { useKeys } from "./use-keys";
import { useReview } from "./use-review";

type Props = {
  review: Review;
  revision: number;
  person: Person;
  regions: readonly Region[];
  campaigns: readonly Campaign[];
  decideByForm: (data: FormData) => Promise<void>;
};

/** Two panes in step: the text with its marks, and what is proposed from it. */
export function ReviewDesk({ review: given, revision, person, regions, campaigns, decideByForm }: Props) {
  const { state, dispatch, decide, perform } = useReview(given, revision);
  const [isOn, turn] = useState(true);
  const { document } = given;
  const { proposals, numerals, selection, mode, marked, message } = state;
  const notices = useMemo(() => noticesOf({ ...given, proposals }, campaigns), [given, proposals, campaigns]);
  const numeral =
    selection?.kind === "numeral" ? numerals.find(({ start }) => start === selection.start) : undefined;
  const proposedEditions = listEditions(proposals);
  const choose = choicesOf(state, decide);
  useKeys({
    isOn,
    isBusy: state.isBusy,
    mode,
    hasChoices: choose !== null,
    perform,
    choose: (choice) => choose?.(choice),
  });

  const editions = useMemo(() => mergeEditions(campaigns, proposedEditions), [campaigns, proposedEditions]);
  const tools = useMemo<ReviewTools>(
    () => ({
      names: new Map([
        ...regions.map(({ adcode, name }) => [adcode, name] as const),
        ...editions.map(({ id, name }) => [id, name] as const),
      ]),
      regions,
      campaigns,
      editions,
      text: document.text,
      notices,
      perform,
      decideByForm,
      decide: (input) => void decide(input),
      select: (to) => dispatch({ type: "select", selection: to }),
      close: () => dispatch({ type: "mode", mode: "none" }),
      editFrom: (id, draft) => {
        dispatch({ type: "select", selection: { kind: "proposal", id } });
        dispatch({ type: "mode", mode: "edit", draft });
      },
    }),
    [regions, campaigns, editions, document, notices, perform, decideByForm, decide, dispatch],
  );

  return (
    <ReviewContext value={tools}>
      <div className={styles.desk} data-review aria-busy={state.isBusy}>
        <ReviewBar
          document={state.document}
          proposals={proposals}
          numerals={numerals}
          marked={marked.size}
          message={message}
          mayPublish={mayPublish(person)}
        />
        <div className={styles.panel}>
          <ReviewPanel state={state} document={document} isOn={isOn} turn={turn} />
        </div>
        <TextPane
          text={document.text}
          proposals={proposals}
          numerals={numerals}
          notices={notices}
          selection={selection}
          select={tools.select}
        />
        <div className={styles.side} role="region" aria-label={desk.review.list}>
          {numeral !== undefined && mode === "none" && (
            <NumeralPanel key={numeral.start} numeral={numeral} text={document.text} />
          )}
          <ProposalList
            proposals={proposals}
            selection={selection}
            marked={marked}
            mode={mode}
            draft={state.draft}
          />
          {mayPublish(person) && <PublishForm document={document.sha256} action={decideByForm} />}
        </div>
      </div>
    </ReviewContext>
  );
}
