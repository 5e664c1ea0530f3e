import type { Status } from "@/lib/record/types";
import styles from "./map-legend.module.css";

const frame = { width: 23, height: 13, x: 0.5, y: 0.5, rx: 1.5 };

/** How a status looks on the map: a reported figure has the fill of its class, every other status a hatch of its own. */
export function StatusSwatch({ status }: { status: Status }) {
  return (
    <svg viewBox="0 0 24 14" aria-hidden="true" className={styles.swatch}>
      {status === "reported" ? (
        <rect {...frame} fill="var(--class-4)" />
      ) : (
        <rect {...frame} fill={`url(#hatch-${status})`} stroke="var(--hatch)" />
      )}
    </svg>
  );
}
