import { formatPeriod } from "@/lib/record/format";
import type { Observation } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";
import { Figure } from "../observation/figure";
import styles from "./home.module.css";

/** One sentence with the nation's newest figure of a whole year, its sentence behind it, and what is known of the year since. */
export function HomeLead({ text, full, since }: { text: Text; full: Observation; since: Observation | null }) {
  return (
    <div className={styles.lead}>
      <p>
        {text.home.lead(formatPeriod(text, full.period))} <Figure text={text} observation={full} />
      </p>
      {since !== null && (
        <p className="small soft">
          {formatPeriod(text, since.period)} <Figure text={text} observation={since} />
          {text.home.leadSince}
        </p>
      )}
    </div>
  );
}
