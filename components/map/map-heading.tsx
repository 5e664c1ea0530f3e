import type { LayerWords } from "@/lib/layer-words";
import styles from "./map-heading.module.css";

/** Kicker, headline with its live numbers, and the sentence that keeps it honest. */
export function MapHeading({ words: { kicker, headline, note } }: { words: LayerWords }) {
  return (
    <header className={styles.heading}>
      <p className="small soft">{kicker}</p>
      <h1>{headline.map((part, index) => (index % 2 === 1 ? <em key={part}>{part}</em> : part))}</h1>
      <p className="soft">{note}</p>
    </header>
  );
}
