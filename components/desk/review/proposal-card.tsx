"use client";

import { memo } from "react";
import type { DeskMode } from "@/lib/review/desk-keys";
import { fieldsOf, titleOf } from "@/lib/review/fields";
import type { Field } from "@/lib/review/fields";
import type { Proposal } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import { markWords, stateWords } from "@/lib/text/zh/record-words";
import { formatMoment } from "../moment";
import { CardActions } from "./card-actions";
import { CardForm } from "./card-form";
import styles from "./proposal-card.module.css";
import { EditionOnRecord } from "./edition-on-record";
import { PlainDecision } from "./plain-decision";
import { ProposalSentence } from "./proposal-sentence";
import { useReviewTools } from "./review-context";

type Props = {
  proposal: Proposal;
  isChosen: boolean;
  isMarked: boolean;
  mode: DeskMode;
  draft: Proposal["content"] | null;
};

/** One proposal: a line or two, and when it is chosen everything it says and everything that can be done with it. */
export const ProposalCard = memo(function ProposalCard({ proposal, isChosen, isMarked, mode, draft }: Props) {
  const { names, select } = useReviewTools();
  const { id, content, state, reason, rule, decidedBy, decidedAt } = proposal;
  const fields = fieldsOf(content, names).filter(({ value }) => value !== "");
  const say = desk.review;
  const head = (
    <>
      <span className={styles.state} data-state={state}>
        {stateWords[state]}
      </span>
      <span className={styles.kind}>{markWords.proposal[content.kind]}</span>
      <span className={styles.title}>{titleOf(content, names)}</span>
      {isMarked && <span className={styles.state}>{say.isMarked}</span>}
    </>
  );
  return (
    <li
      id={`p-${id}`}
      className={styles.card}
      data-proposal={id}
      data-state={state}
      data-chosen={isChosen || undefined}
    >
      <h2>
        <button
          type="button"
          className={styles.head}
          aria-expanded={isChosen}
          onClick={() => select({ kind: "proposal", id })}
        >
          {head}
        </button>
      </h2>
      {!isChosen && <p className={styles.brief}>{briefOf(fields).join(" · ")}</p>}
      {reason !== null && <p className={styles.brief}>{`${say.reason}：${reason}`}</p>}
      <PlainDecision proposal={proposal} />
      {isChosen && (
        <>
          {mode !== "edit" && <FieldList fields={fields} />}
          <ProposalSentence proposal={proposal} />
          {content.kind === "campaign" && <EditionOnRecord content={content} />}
          <Notices proposal={proposal} />
          <p className="small soft">
            {say.rule(rule)}
            {decidedBy !== null && decidedAt !== null && ` · ${say.by(decidedBy, formatMoment(decidedAt))}`}
          </p>
          {mode === "none" || mode === "conflict" ? (
            <CardActions state={state} />
          ) : (
            <CardForm key={`${id}-${mode}`} proposal={proposal} mode={mode} draft={draft} />
          )}
        </>
      )}
    </li>
  );
});

const briefly = [
  "region",
  "city",
  "types",
  "startsOn",
  "endsOn",
  "theme",
  "periodStart",
  "periodEnd",
  "qualifier",
];

/** What tells one card from the next; a day that begins and ends it is said once. */
const briefOf = (fields: readonly Field[]) => [
  ...new Set(fields.flatMap(({ name, value }) => (briefly.includes(name) ? [value] : []))),
];

function FieldList({ fields }: { fields: readonly Field[] }) {
  return (
    <dl className={styles.fields}>
      {fields.map(({ name, word, value }) => (
        <div key={name}>
          <dt>{word}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** 编者注 whose span meets the proposal's. */
function Notices({ proposal: { start, end } }: { proposal: Proposal }) {
  const { notices } = useReviewTools();
  const own = notices.filter((notice) => notice.start < end && notice.end > start);
  return own.map(({ rule, message, start: at }) => (
    <p key={`${rule}-${at}`} className={styles.notice} role="note">
      {desk.review.notices}：{message}
    </p>
  ));
}
