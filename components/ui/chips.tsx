import styles from "./chips.module.css";

export type Chip = {
  word: string;
  href: string;
  isCurrent: boolean;
  note?: string;
  title?: string;
  lang?: string | undefined;
};

/** A row of links of which one is the present choice. */
export function Chips({
  label,
  chips,
  isQuiet = false,
}: {
  label: string;
  chips: readonly Chip[];
  isQuiet?: boolean;
}) {
  return (
    <ul aria-label={label} className={styles.chips} data-quiet={isQuiet || undefined}>
      {chips.map(({ word, href, isCurrent, note, title, lang }) => (
        <li key={href}>
          <a href={href} aria-current={isCurrent ? "true" : undefined} title={title}>
            {lang === undefined ? word : <span lang={lang}>{word}</span>}
            {note !== undefined && <small>{note}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
