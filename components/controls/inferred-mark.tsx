import { zh } from "@/lib/text/zh/dictionary";
import styles from "./inferred-mark.module.css";

/** 推定: the source does not say this; we concluded it. */
export function InferredMark({ what }: { what: string }) {
  return (
    <small className={styles.mark} title={what}>
      {zh.inferred.word}
    </small>
  );
}
