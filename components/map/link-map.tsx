import type { Sheet } from "@/lib/boundaries";
import type { Frame } from "@/lib/map-frame";
import type { MapRegion } from "@/lib/map-model";
import { regionHref } from "@/lib/hrefs";
import styles from "./link-map.module.css";
import { MapInset } from "./map-inset";
import { fillsOf } from "./region-fill";
import { regionLabel } from "./region-label";

type Props = { regions: readonly MapRegion[]; title: string; sheet: Sheet; frame: Frame };

/** The map as a document: one link per region, its shape from an immutable sprite, coloured here. No script. */
export function LinkMap({ regions, title, sheet, frame }: Props) {
  return (
    <svg viewBox={frame.view.join(" ")} className={styles.map} role="group" aria-label={title}>
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
      {frame.inset !== null && <MapInset regions={regions} sprite={sheet.sprite} {...frame.inset} />}
    </svg>
  );
}
