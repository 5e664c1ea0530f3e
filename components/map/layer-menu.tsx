import { langOf } from "@/lib/text/lang-of";
import type { MapWords } from "@/lib/text/text";
import { Chips } from "../ui/chips";
import type { Chip } from "../ui/chips";
import styles from "./layer-switch.module.css";

export type LayerGroup = { label: string; chips: Chip[] };

/** What the map shows, as one box that opens on every layer in its family, each with how many regions it knows. */
export function LayerMenu({ text, groups }: { text: MapWords; groups: readonly LayerGroup[] }) {
  const current = groups.flatMap(({ chips }) => chips).find(({ isCurrent }) => isCurrent);
  return (
    <details className={styles.menu}>
      <summary>
        <span className="soft">{text.layer.label}</span>{" "}
        <b lang={langOf(text, current?.word ?? "")}>{current?.word}</b>{" "}
        <small className="soft">{current?.note}</small>
      </summary>
      <div className={styles.panel}>
        {groups.map(({ label, chips }) => (
          <section key={label} aria-label={label}>
            <p className="small soft">{label}</p>
            <Chips label={label} chips={chips} isQuiet />
          </section>
        ))}
      </div>
    </details>
  );
}
