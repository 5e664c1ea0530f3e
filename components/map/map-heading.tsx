import type { LayerWords } from "@/lib/map/layer-words";
import styles from "./map-heading.module.css";

/** Kicker, headline with its live numbers, and the sentence that keeps it honest. */
export function MapHeading({
  words: { kicker, theme, headline, note },
  isPage,
}: {
  words: LayerWords;
  isPage: boolean;
}) {
  const Heading = isPage ? "h1" : "h3";
  return (
    <header className={isPage ? styles.heading : undefined}>
      <p className="small soft">
        {kicker}
        {theme !== null && ` · ${theme}`}
      </p>
      <Heading>{headline.map((part, index) => (index % 2 === 1 ? <em key={part}>{part}</em> : part))}</Heading>
      <p className={`soft ${styles.note}`}>{note}</p>
    </header>
  );
}
