"use client";

import { nameOfIndicator } from "@/lib/record/indicator-words";
import { wordsOfIndicator } from "@/lib/record/indicator-words";
import { useState } from "react";
import { comparableIndicators } from "@/lib/comparison/comparable-with";
import { indicators } from "@/lib/record/indicators";
import type { ProposedObservation } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import { fieldWords, recordWords } from "@/lib/text/zh/record-words";
import { importing } from "@/lib/text/zh/import";
import { bases, completenesses } from "@/lib/record/types";
import form from "../form.module.css";
import styles from "./record-form.module.css";
import { WordSelect } from "./word-select";
import { zh } from "@/lib/text/zh/dictionary";

const say = desk.review.form;
const find = <T extends string>(words: readonly T[], word: string, otherwise: T): T =>
  words.find((each) => each === word) ?? otherwise;

/** Indicator, basis and kind of period together decide what a figure may be compared with; the choice says so. */
export function IndicatorFields({ content }: { content: ProposedObservation }) {
  const [indicator, setIndicator] = useState(content.indicator ?? "");
  const [basis, setBasis] = useState(content.basis);
  const [completeness, setCompleteness] = useState(content.completeness);
  const shared = indicator === "" ? [] : comparableIndicators(indicator, basis);
  const axis =
    indicator === ""
      ? say.axisNone
      : shared.length === 0
        ? say.axisAlone
        : say.axisShared(shared.map(({ id }) => nameOfIndicator(zh, id)).join("”“"));
  return (
    <>
      <label className={form.field}>
        {fieldWords.observation.indicator}
        <select
          name="indicator"
          value={indicator}
          onChange={(event) => setIndicator(event.currentTarget.value)}
        >
          <option value="">{say.none}</option>
          {indicators.map(({ id }) => (
            <option key={id} value={id}>
              {nameOfIndicator(zh, id)}
            </option>
          ))}
        </select>
        <small>{indicator !== "" && wordsOfIndicator(zh, indicator).definition}</small>
      </label>
      <WordSelect
        name="basis"
        word={fieldWords.observation.basis}
        value={basis}
        options={bases.map((each) => [each, importing.basis[each]])}
        onChange={(word) => setBasis(find(bases, word, basis))}
      />
      <WordSelect
        name="completeness"
        word={recordWords.period}
        value={completeness}
        options={completenesses.map((each) => [each, importing.completeness[each]])}
        onChange={(word) => setCompleteness(find(completenesses, word, completeness))}
      />
      <p className={`${styles.wide} ${styles.consequence}`} role="note">
        {axis} {indicator !== "" && say.axisPeriod[completeness]}
      </p>
    </>
  );
}
