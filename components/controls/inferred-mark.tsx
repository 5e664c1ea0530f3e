import styles from "./inferred-mark.module.css";
import type { Text } from "@/lib/text/text";

/** 推定: the source does not say this; we concluded it. */
export function InferredMark({ text, what }: { text: Text; what: string }) {
  return (
    <small className={styles.mark} title={what}>
      {text.inferred.word}
    </small>
  );
}
