import type { Sheet } from "@/lib/map/boundaries";
import type { Frame } from "@/lib/map/frame";
import type { MapRegion } from "@/lib/map/model";
import styles from "./link-map.module.css";
import { MapInset } from "./map-inset";
import { fillsOf } from "./region-fill";
import { regionLabel } from "./region-label";

type Props = {
  regions: readonly MapRegion[];
  title: string;
  sheet: Sheet;
  frame: Frame;
  href: (adcode: string) => string;
};

const shapes = "map-shapes";

/** The map as a document: one link per region, its shape from an immutable sprite, coloured here. No script. */
export function LinkMap({ regions, title, sheet, frame, href }: Props) {
  return (
    <svg viewBox={frame.view.join(" ")} className={styles.map} data-drawing="" role="group" aria-label={title}>
      <g id={shapes}>
        {regions.map((region) => (
          <a
            key={region.adcode}
            href={href(region.adcode)}
            className={styles.region}
            data-adcode={region.adcode}
            data-pinyin={region.pinyin}
            data-at={sheet.shapes[region.adcode]?.cp.join(",")}
            data-hatched={region.class === null || undefined}
            data-group={groupsOf(region)}
          >
            <title>{regionLabel(region)}</title>
            {fillsOf(region).map((fill) => (
              <use key={fill} href={`${sheet.sprite}#r${region.adcode}`} fill={fill} />
            ))}
          </a>
        ))}
        <use href={`${sheet.sprite}#dash`} className={styles.dash} />
      </g>
      {frame.inset !== null && <MapInset shapes={shapes} {...frame.inset} />}
    </svg>
  );
}

/** The legend items a region belongs to, for brushing. */
function groupsOf({ class: of, mark, status }: MapRegion): string {
  return [of === null ? status : `class-${of}`, ...(mark === "plain" ? [] : [mark])].join(" ");
}
