import type { CSSProperties } from "react";
import type { Sheet } from "@/lib/map/boundaries";
import type { MapData } from "@/lib/map/data";
import type { Frame } from "@/lib/map/frame";
import { placePopover } from "@/lib/map/popover-place";
import styles from "./map-popovers.module.css";
import { popoverWords } from "./popover-words";

type Props = { map: MapData; sheet: Sheet; frame: Frame };

/** What the map says under a hand or a focus, in the document itself: it needs no script to be shown. The links speak for themselves. */
export function MapPopovers({ map, sheet, frame }: Props) {
  const placed = map.regions.flatMap((region) => {
    const shape = sheet.shapes[region.adcode];
    return shape === undefined ? [] : [{ region, place: placePopover(shape.cp, frame) }];
  });
  return (
    <div className={styles.popovers} data-zoomed="" aria-hidden="true">
      <style>{styleOf(placed.map(({ region }) => region.adcode))}</style>
      {placed.map(({ region, place: { x, y, width, isLeft } }) => {
        const { name, figure, notes } = popoverWords(region, map);
        return (
          <p
            key={region.adcode}
            data-pop={region.adcode}
            data-left={isLeft || undefined}
            style={{ "--x": x, "--y": y, "--w": width } as CSSProperties} // React's type knows no variables
          >
            <b>{name}</b> {figure}
            {notes.map((note) => (
              <small key={note}>{note}</small>
            ))}
          </p>
        );
      })}
    </div>
  );
}

/** A popover cannot stand inside its shape, which later shapes would cover: so its shape is looked for, beside it. */
function styleOf(adcodes: readonly string[]): string {
  const shown = adcodes.map((adcode) => {
    const links = `:is([data-adcode="${adcode}"],[data-target="${adcode}"])`;
    return `[data-map]:has(${links}:is(:hover,:focus-visible,[data-pointed])) [data-pop="${adcode}"]`;
  });
  return `${shown.join()}{display:block}`;
}
