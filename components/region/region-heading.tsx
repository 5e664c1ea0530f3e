import type { Region } from "@/lib/record/types";
import styles from "./region-heading.module.css";
import type { Text } from "@/lib/text/text";

export type Known = { activities: number; planned: number; figures: number; sources: number };

/** Name, kind and code, and how much is known, in one sentence. */
export function RegionHeading({ text, region, known }: { text: Text; region: Region; known: Known }) {
  return (
    <header className={styles.heading}>
      <h1>{region.name}</h1>
      <p className="soft">
        {text.regionKind(region.kind)} · {text.region.code(region.adcode, region.level)}
      </p>
      <p>{text.region.known(known)}</p>
    </header>
  );
}
