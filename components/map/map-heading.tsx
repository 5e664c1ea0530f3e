import type { MapWords } from "@/lib/text/text";
import { Mixed } from "../controls/mixed";
import type { LayerWords } from "@/lib/map/layer-words";
import styles from "./map-heading.module.css";

/** Kicker, headline with its live numbers, and the sentence that keeps it honest. */
export function MapHeading({
  text,
  words: { kicker, theme, headline, note },
  isPage,
}: {
  text: MapWords;
  words: LayerWords;
  isPage: boolean;
}) {
  const Heading = isPage ? "h1" : "h3";
  return (
    <header className={isPage ? styles.heading : undefined}>
      <Heading>
        {headline.map((part, index) =>
          index % 2 === 1 ? (
            <em key={part}>{part}</em>
          ) : (
            <Mixed key={part} text={text}>
              {part}
            </Mixed>
          ),
        )}
      </Heading>
      <p className={`soft ${styles.note}`}>
        <Mixed text={text}>{[kicker, theme, note].filter((part) => part !== null).join(" · ")}</Mixed>
      </p>
    </header>
  );
}
