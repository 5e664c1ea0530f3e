import { placesOf } from "@/lib/review/open-places";
import type { Numeral, Proposal } from "@/lib/review/review";
import { desk } from "@/lib/text/desk";
import styles from "./choices.module.css";
import { useReviewTools } from "./review-context";

type Props = {
  refusal: { message: string; items: readonly string[] };
  proposals: readonly Proposal[];
  numerals: readonly Numeral[];
};

/** Why publishing was refused, each item leading to its place in the text. */
export function RefusalList({ refusal, proposals, numerals }: Props) {
  const { select } = useReviewTools();
  const places = placesOf(refusal.items, proposals, numerals);
  return (
    <section className={styles.choices} aria-label={desk.review.refusedTitle}>
      <p>
        <b>{desk.review.refusedTitle}</b>：{refusal.message}
      </p>
      <ul className={styles.items}>
        {places.map(({ item, place }, index) => (
          <li key={`${index} ${item}`}>
            {place === null ? (
              item
            ) : (
              <a
                href={place.kind === "numeral" ? `#n-${place.start}` : `#p-${place.id}`}
                onClick={() => select(place)}
              >
                {item}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
