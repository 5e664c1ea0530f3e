import styles from "./skip-link.module.css";

/** Leads past what takes many stops of the Tab key; seen only where it has the focus. */
export function SkipLink({ href, word }: { href: string; word: string }) {
  return (
    <a href={href} className={styles.skip}>
      {word}
    </a>
  );
}
