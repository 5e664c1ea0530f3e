import { RegionSearch } from "../region/region-search";
import { SkipLink } from "../ui/skip-link";
import styles from "./site-header.module.css";
import type { Text } from "@/lib/text/text";

/** Plain anchors throughout the site: every page is a whole document, so Back, reload and no JavaScript are one case. */
const pagesIn = (text: Text): readonly { href: string; word: string }[] => [
  { href: "/", word: text.nav.map },
  { href: "/financing", word: text.nav.financing },
  { href: "/activities", word: text.nav.activities },
  { href: "/sources", word: text.nav.sources },
  { href: "/about", word: text.nav.about },
];

export function SiteHeader({ text }: { text: Text }) {
  return (
    <header className={styles.header}>
      <SkipLink href="#main" word={text.nav.skip} />
      <div className={`page ${styles.bar}`}>
        <a href="/" className={styles.brand}>
          {text.site.name}
        </a>
        <nav aria-label={text.nav.label} className={styles.nav}>
          <ul>
            {pagesIn(text).map(({ href, word }) => (
              <li key={href}>
                <a href={href}>{word}</a>
              </li>
            ))}
          </ul>
        </nav>
        <RegionSearch text={text} />
      </div>
    </header>
  );
}
