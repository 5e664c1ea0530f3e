import type { ReactNode } from "react";
import type { Region } from "@/lib/record/types";
import styles from "./region-heading.module.css";
import type { Text } from "@/lib/text/text";

export type Known = { activities: number; planned: number; figures: number; sources: number };

type Props = { text: Text; region: Region; known: Known; children: ReactNode };

/** Name, kind and code, and how much is known, in one sentence; what may be done with the page beside it. */
export function RegionHeading({ text, region, known, children }: Props) {
  return (
    <header className={styles.heading}>
      <h1>{region.name}</h1>
      <div className="small">
        <p className="soft">
          {text.regionKind(region.kind)} · {text.region.code(region.adcode, region.level)}
        </p>
        <p>{text.region.known(known)}</p>
      </div>
      <div className={styles.choices}>{children}</div>
    </header>
  );
}
