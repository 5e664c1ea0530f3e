import type { Sheet } from "@/lib/map/boundaries";
import type { Frame } from "@/lib/map/frame";
import { paintsOf } from "@/lib/map/marks";
import type { Mark } from "@/lib/map/marks";
import styles from "./link-map.module.css";
import { MapInset } from "./map-inset";

type Props = {
  marks: readonly Mark[];
  title: string;
  sheet: Sheet;
  frame: Frame;
  href: (adcode: string) => string;
};

const shapes = "map-shapes";

/** The map as a document: one link per region, its shape from an immutable sprite, coloured here. No script. */
export function LinkMap({ marks, title, sheet, frame, href }: Props) {
  return (
    <svg viewBox={frame.view.join(" ")} className={styles.map} data-drawing="" role="group" aria-label={title}>
      <g id={shapes}>
        {marks.map((mark) => (
          <a
            key={mark.adcode}
            href={href(mark.adcode)}
            className={styles.region}
            data-adcode={mark.adcode}
            data-pinyin={mark.pinyin}
            data-at={sheet.shapes[mark.adcode]?.cp.join(",")}
            data-hatched={mark.border === "border-hatched" || undefined}
            data-group={mark.groups.join(" ")}
          >
            <title>{mark.spoken}</title>
            {paintsOf(mark).map((paint) => (
              <use key={paint} href={`${sheet.sprite}#${mark.shape}`} fill={paint} />
            ))}
          </a>
        ))}
        <use href={`${sheet.sprite}#dash`} className={styles.dash} />
      </g>
      {frame.inset !== null && <MapInset shapes={shapes} {...frame.inset} />}
    </svg>
  );
}
