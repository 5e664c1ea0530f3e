import { localised, plainHref } from "@/lib/address/localised";
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

export function SiteHeader({ text, address }: { text: Text; address: string | null }) {
  return (
    <header className={styles.header}>
      <SkipLink href="#main" word={text.nav.skip} />
      <div className={`page ${styles.bar}`}>
        <a href={localised(text, "/")} className={styles.brand}>
          {text.site.name}
        </a>
        {address !== null && <LanguageSwitch text={text} address={address} />}
        <nav aria-label={text.nav.label} className={styles.nav}>
          <ul>
            {pagesIn(text).map(({ href, word }) => (
              <li key={href}>
                <a href={localised(text, href)}>{word}</a>
              </li>
            ))}
          </ul>
        </nav>
        <RegionSearch text={text} />
      </div>
    </header>
  );
}

/** The same view in the other language: a link, so that it works without a script and is never guessed. */
function LanguageSwitch({ text, address }: { text: Text; address: string }) {
  const { locale, lang, word } = text.nav.other;
  return (
    <a href={localised({ locale }, plainHref(address))} lang={lang} hrefLang={lang} className={styles.language}>
      {word}
    </a>
  );
}
