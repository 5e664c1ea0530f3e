import { placeOf, wordObstacle } from "@/lib/review/obstacles";
import type { Obstacle } from "@/lib/review/obstacles";
import { desk } from "@/lib/text/zh/desk";
import styles from "./choices.module.css";
import { useReviewTools } from "./review-context";

type Props = { refusal: { message: string; obstacles: readonly Obstacle[] } };

/** Why publishing was refused, each obstacle leading to its place in the text. */
export function RefusalList({ refusal }: Props) {
  const { select } = useReviewTools();
  return (
    <section className={styles.choices} aria-label={desk.review.refusedTitle}>
      <p>
        <b>{desk.review.refusedTitle}</b>：{refusal.message}
      </p>
      <ul className={styles.items}>
        {refusal.obstacles.map((obstacle) => {
          const place = placeOf(obstacle);
          const anchor = place.kind === "numeral" ? `n-${place.start}` : `p-${place.id}`;
          return (
            <li key={anchor}>
              <a href={`#${anchor}`} onClick={() => select(place)}>
                {wordObstacle(obstacle)}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
