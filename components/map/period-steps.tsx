import { langOf } from "@/lib/text/lang-of";
import type { MapWords } from "@/lib/text/text";
import styles from "./layer-switch.module.css";

type Step = { period: string; word: string; known: number };

/** The periods of a layer on one line, newest first, under each how many regions it knows. Arrow keys walk them. */
export function PeriodSteps({
  text,
  steps,
  current,
  href,
}: {
  text: MapWords;
  steps: readonly Step[];
  current: string | null;
  href: (period: string) => string;
}) {
  return (
    <ul aria-label={text.layer.period} className={styles.steps}>
      {steps.map(({ period, word, known }) => (
        <li key={period}>
          <a
            href={href(period)}
            aria-current={period === current ? "true" : undefined}
            title={text.layer.known(known)}
          >
            <span lang={langOf(text, word)}>{word}</span>
            <small>{known}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
