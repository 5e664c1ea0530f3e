import { zh } from "@/lib/text/zh/dictionary";
import { RegionSearch } from "../region/region-search";
import { SkipLink } from "../ui/skip-link";
import styles from "./site-header.module.css";

/** Plain anchors throughout the site: every page is a whole document, so Back, reload and no JavaScript are one case. */
const pagesIn = (): readonly { href: string; word: string }[] => [
  { href: "/", word: zh.nav.map },
  { href: "/financing", word: zh.nav.financing },
  { href: "/activities", word: zh.nav.activities },
  { href: "/sources", word: zh.nav.sources },
  { href: "/about", word: zh.nav.about },
];

export function SiteHeader() {
  return (
    <header className={styles.header}>
      <SkipLink href="#main" word={zh.nav.skip} />
      <div className={`page ${styles.bar}`}>
        <a href="/" className={styles.brand}>
          {zh.site.name}
        </a>
        <nav aria-label={zh.nav.label} className={styles.nav}>
          <ul>
            {pagesIn().map(({ href, word }) => (
              <li key={href}>
                <a href={href}>{word}</a>
              </li>
            ))}
          </ul>
        </nav>
        <RegionSearch />
      </div>
    </header>
  );
}
