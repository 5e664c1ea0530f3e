import type { LegendItem } from "@/lib/map/model";
import { mapWords } from "@/lib/text/map";
import styles from "./map-legend.module.css";

/** Each class, mark and status with how many of the regions it holds; pointing at one or focusing it marks its members on the map. */
export function MapLegend({ items, title }: { items: readonly LegendItem[]; title: string }) {
  return (
    <section aria-label={mapWords.legend.label} className={styles.legend}>
      <h2 className="small">{title}</h2>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.label}>
            <button
              type="button"
              className={styles.item}
              data-brush={brushOf(item)}
              disabled={item.members.length === 0}
            >
              <svg viewBox="0 0 24 14" aria-hidden="true" className={styles.swatch}>
                <Swatch item={item} />
              </svg>
              {item.label} <b>{item.members.length}</b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function brushOf(item: LegendItem): string {
  if (item.kind === "class") return `class-${item.class}`;
  return item.kind === "mark" ? item.mark : item.status;
}

function Swatch({ item }: { item: LegendItem }) {
  const frame = { width: 23, height: 13, x: 0.5, y: 0.5, rx: 1.5 };
  if (item.kind === "class") return <rect {...frame} fill={`var(--class-${item.class + 1})`} />;
  if (item.kind === "status")
    return <rect {...frame} fill={`url(#hatch-${item.status})`} stroke="var(--hatch)" />;
  if (item.mark === "other-basis")
    return <rect {...frame} fill="url(#hatch-other-basis)" stroke="var(--hatch)" />;
  return (
    <>
      <rect {...frame} fill="var(--class-3)" />
      {(item.mark === "partial" || item.mark === "cumulative") && (
        <rect {...frame} fill={`url(#hatch-${item.mark})`} />
      )}
      {item.mark === "approximate" && (
        <text x="12" y="11" textAnchor="middle" fontSize="11" fill="var(--on-light)">
          ≈
        </text>
      )}
    </>
  );
}
