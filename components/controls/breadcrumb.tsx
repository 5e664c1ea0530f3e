import { Mixed } from "./mixed";
import { localised } from "@/lib/address/localised";
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
            {index === crumbs.length - 1 ? (
              <span aria-current="page">
                <Mixed text={text}>{word}</Mixed>
              </span>
            ) : (
              <a href={localised(text, href)}>
                <Mixed text={text}>{word}</Mixed>
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
