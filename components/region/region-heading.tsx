import { zh } from "@/lib/text/zh/dictionary";
import type { Region } from "@/lib/record/types";
import styles from "./region-heading.module.css";

export type Known = { activities: number; planned: number; figures: number; sources: number };

/** Name, kind and code, and how much is known, in one sentence. */
export function RegionHeading({ region, known }: { region: Region; known: Known }) {
  return (
    <header className={styles.heading}>
      <h1>{region.name}</h1>
      <p className="soft">
        {region.kind} · {zh.region.code(region.adcode, region.level)}
      </p>
      <p>{zh.region.known(known)}</p>
    </header>
  );
}
