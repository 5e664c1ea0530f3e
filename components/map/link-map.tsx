import type { Sheet } from "@/lib/boundaries";
import type { MapRegion } from "@/lib/map-model";
import { regionHref } from "@/lib/view";
import styles from "./link-map.module.css";
import { MapInset } from "./map-inset";
import { MapLabels } from "./map-labels";
import { fillsOf, regionLabel } from "./region-label";

/** The map as a document: one link per region, its shape from an immutable sprite, coloured here. No script. */
export function LinkMap({
  regions,
  title,
  sheet,
}: {
  regions: readonly MapRegion[];
  title: string;
  sheet: Sheet;
}) {
  return (
    <svg viewBox={sheet.view.join(" ")} className={styles.map} role="group" aria-label={title}>
      {regions.map((region) => (
        <a
          key={region.adcode}
          href={regionHref(region.adcode)}
          aria-label={regionLabel(region)}
          data-adcode={region.adcode}
          className={styles.region}
          data-hatched={region.class === null || undefined}
        >
          {fillsOf(region).map((fill) => (
            <use key={fill} href={`${sheet.sprite}#r${region.adcode}`} fill={fill} />
          ))}
        </a>
      ))}
      <use href={`${sheet.sprite}#dash`} className={styles.dash} />
      <MapLabels regions={regions} sheet={sheet} />
      {sheet.inset !== undefined && <MapInset regions={regions} sheet={sheet} inset={sheet.inset} />}
    </svg>
  );
}
