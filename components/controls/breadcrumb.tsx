import styles from "./breadcrumb.module.css";
import type { Text } from "@/lib/text/text";

export type Crumb = { word: string; href: string };

/** The way down to this page; the last crumb is the page itself. */
export function Breadcrumb({ text, crumbs }: { text: Text; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={text.nav.breadcrumb} className={styles.breadcrumb}>
      <ol>
        {crumbs.map(({ word, href }, index) => (
          <li key={href}>
            {index === crumbs.length - 1 ? <span aria-current="page">{word}</span> : <a href={href}>{word}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
