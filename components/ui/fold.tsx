import type { ReactNode } from "react";
import styles from "./fold.module.css";

const mostPrinted = 10;

type Props = { summary: string; rows: number; isPrinted?: boolean; children: ReactNode };

/** What a page keeps folded and says the size of; paper opens it up to ten rows. */
export function Fold({ summary, rows, isPrinted = rows <= mostPrinted, children }: Props) {
  return (
    <details className={styles.fold} data-printed={isPrinted || undefined}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
