import { groupOf, lookOf, paintsOf, swatchOf } from "@/lib/map/marks";
import type { Look } from "@/lib/map/marks";
import type { LegendItem } from "@/lib/map/model";
import type { Status } from "@/lib/record/types";
import styles from "./map-legend.module.css";
import type { MapWords } from "@/lib/text/text";

/** Each class, mark and status with how many of the regions it holds; pointing at one or focusing it marks its members on the map. */
export function MapLegend({
  text,
  items,
  title,
}: {
  text: MapWords;
  items: readonly LegendItem[];
  title: string;
}) {
  return (
    <section aria-label={text.legend.label} className={styles.legend}>
      <h2 className="small">{title}</h2>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.label}>
            <button
              type="button"
              className={styles.item}
              data-brush={groupOf(item)}
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

function Swatch({ item }: { item: LegendItem }) {
  const look = swatchOf(item);
  return (
    <>
      <Patch look={look} />
      {look.sign !== null && (
        <text x="12" y="11" textAnchor="middle" fontSize="11" fill={`var(--${look.ink})`}>
          {look.sign}
        </text>
      )}
    </>
  );
}

function Patch({ look }: { look: Look }) {
  const frame = { width: 23, height: 13, x: 0.5, y: 0.5, rx: 1.5 };
  const edge = look.border === "border-hatched" ? { stroke: "var(--hatch)" } : {};
  return paintsOf(look).map((paint) => <rect key={paint} {...frame} fill={paint} {...edge} />);
}

/** How a status looks on the map; a reported figure has the colour of its class. */
export function StatusSwatch({ status }: { status: Status }) {
  return (
    <svg viewBox="0 0 24 14" aria-hidden="true" className={styles.swatch}>
      <Patch look={lookOf({ class: status === "reported" ? 3 : null, status, mark: "plain" })} />
    </svg>
  );
}
