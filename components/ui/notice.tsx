import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** A sentence the reader should see before the rest: what was left out, what stands in for what. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className={styles.notice} role="note">
      {children}
    </div>
  );
}
