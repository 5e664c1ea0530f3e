"use client";

import { useState } from "react";
import type { ProposedObservation } from "@/lib/review/review";
import { formatDecimal } from "@/lib/record/format";
import { readFigure } from "@/lib/record/figure-input";
import { desk } from "@/lib/text/zh/desk";
import { claimWords, fieldWords, recordWords } from "@/lib/text/zh/record-words";
import { importing } from "@/lib/text/zh/import";
import { zh } from "@/lib/text/zh/dictionary";
import { claimKinds, qualifiers, statuses } from "@/lib/record/types";
import form from "../form.module.css";
import { IndicatorFields } from "./indicator-fields";
import styles from "./record-form.module.css";
import { RegionChooser } from "./region-chooser";
import { RowList } from "./row-list";
import { WordSelect } from "./word-select";

const say = desk.review.form;

export function ObservationFields({ content }: { content: ProposedObservation }) {
  return (
    <>
      <RegionChooser name="region" word={fieldWords.observation.region} value={content.region} />
      <IndicatorFields content={content} />
      <label className={form.field}>
        {`${recordWords.period} ${say.start}`}
        <input name="periodStart" type="date" defaultValue={content.periodStart ?? ""} />
      </label>
      <label className={form.field}>
        {`${recordWords.period} ${say.end}`}
        <input name="periodEnd" type="date" defaultValue={content.periodEnd ?? ""} />
      </label>
      <div className={styles.tick}>
        {recordWords.inferred}
        <label>
          <input name="startInferred" type="checkbox" defaultChecked={content.startInferred} />
          {say.start}
        </label>
        <label>
          <input name="endInferred" type="checkbox" defaultChecked={content.endInferred} />
          {say.end}
        </label>
      </div>
      <WordSelect
        name="status"
        word={fieldWords.observation.status}
        value={content.status}
        options={statuses.map((status) => [status, zh.status[status].word])}
      />
      <FigureField name="value" word={fieldWords.observation.value} value={content.value} unit={content.unit} />
      <FigureField
        name="valueTo"
        word={`${fieldWords.observation.value} ${say.end}`}
        value={content.valueTo}
        unit={content.unit}
      />
      <WordSelect
        name="qualifier"
        word={fieldWords.observation.qualifier}
        value={content.qualifier}
        options={qualifiers.map((qualifier) => [qualifier, importing.qualifier[qualifier]])}
      />
      <label className={form.field}>
        {fieldWords.observation.literal}
        <input name="literal" defaultValue={content.literal ?? ""} maxLength={200} />
      </label>
      <RowList
        legend={fieldWords.observation.claims}
        rows={content.claims}
        blank={{ kind: "rank", scope: null, rank: null, literal: "" }}
      >
        {({ kind, scope, rank, literal }) => (
          <>
            <select name="claims.kind" aria-label={say.kind} defaultValue={kind} className={form.input}>
              {claimKinds.map((each) => (
                <option key={each} value={each}>
                  {claimWords[each]}
                </option>
              ))}
            </select>
            <input
              name="claims.scope"
              placeholder={say.scope}
              aria-label={say.scope}
              defaultValue={scope ?? ""}
              className={form.input}
            />
            <input
              name="claims.rank"
              placeholder={say.rank}
              aria-label={say.rank}
              type="number"
              min={1}
              defaultValue={rank ?? ""}
              className={form.input}
            />
            <input
              name="claims.literal"
              placeholder={say.words}
              aria-label={say.words}
              defaultValue={literal}
              className={form.input}
            />
          </>
        )}
      </RowList>
    </>
  );
}

/** Takes 12.5亿 and says what it is in the base unit. */
function FigureField({
  name,
  word,
  value,
  unit,
}: {
  name: string;
  word: string;
  value: string | null;
  unit: string;
}) {
  const [typed, setTyped] = useState(value ?? "");
  const figure = readFigure(typed);
  const hint =
    typed === ""
      ? say.figureHint
      : figure === null
        ? say.unreadable([fieldWords.observation.value])
        : `= ${formatDecimal(figure)} ${unit}`;
  return (
    <label className={form.field}>
      {word}
      <input
        name={name}
        value={typed}
        inputMode="decimal"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <small>{hint}</small>
    </label>
  );
}
