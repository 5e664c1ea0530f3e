"use client";

import { useState } from "react";
import type { ReactNode } from "react";
import { desk } from "@/lib/text/zh/desk";
import form from "../form.module.css";
import styles from "./record-form.module.css";

type Props<Row> = { legend: string; rows: readonly Row[]; blank: Row; children: (row: Row) => ReactNode };

/** Rows of fields that can be added and taken away. */
export function RowList<Row>({ legend, rows, blank, children }: Props<Row>) {
  const [shown, setShown] = useState(() => rows.map((row, key) => ({ row, key })));
  const next = (shown.at(-1)?.key ?? -1) + 1;
  return (
    <fieldset className={`${styles.rows} ${styles.wide}`}>
      <legend>{legend}</legend>
      {shown.map(({ row, key }) => (
        <div key={key} className={form.row}>
          {children(row)}
          <button
            type="button"
            className={form.button}
            onClick={() => setShown(shown.filter((each) => each.key !== key))}
          >
            {desk.review.form.removeRow}
          </button>
        </div>
      ))}
      <button
        type="button"
        className={form.button}
        onClick={() => setShown([...shown, { row: blank, key: next }])}
      >
        {desk.review.form.addRow}
      </button>
    </fieldset>
  );
}
