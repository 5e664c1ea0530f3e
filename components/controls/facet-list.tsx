import type { Text } from "@/lib/text/text";
import { Mixed } from "./mixed";
import styles from "./facet-list.module.css";

export type FacetChoice = { word: string; count: number; isChosen: boolean; href: string };

/** One facet: chosen values stay, others are offered while they would leave something. */
export function FacetList({
  text,
  title,
  choices,
}: {
  text: Text;
  title: string;
  choices: readonly FacetChoice[];
}) {
  const shown = choices.filter((choice) => choice.isChosen || choice.count > 0);
  if (shown.length === 0) return null;
  return (
    <section className={styles.facet}>
      <h2 className="small soft">{title}</h2>
      <ul>
        {shown.map(({ word, count, isChosen, href }) => (
          <li key={word}>
            <a href={href} aria-current={isChosen ? "true" : undefined}>
              <span aria-hidden="true" className={styles.box} />
              <Mixed text={text}>{word}</Mixed> <small>{count}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
