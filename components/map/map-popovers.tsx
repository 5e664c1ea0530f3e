import type { CSSProperties } from "react";
import type { Sheet } from "@/lib/map/boundaries";
import type { Frame } from "@/lib/map/frame";
import type { Mark } from "@/lib/map/marks";
import { placePopover } from "@/lib/map/popover-place";
import styles from "./map-popovers.module.css";

type Props = { marks: readonly Mark[]; sheet: Sheet; frame: Frame };

/** What the map says under a hand or a focus, in the document itself: it needs no script to be shown. The links speak for themselves. */
export function MapPopovers({ marks, sheet, frame }: Props) {
  const placed = marks.flatMap(({ adcode, said }) => {
    const shape = sheet.shapes[adcode];
    return shape === undefined ? [] : [{ adcode, said, place: placePopover(shape.cp, frame) }];
  });
  return (
    <div className={styles.popovers} data-zoomed="" aria-hidden="true">
      <style>{styleOf(placed.map(({ adcode }) => adcode))}</style>
      {placed.map(({ adcode, said: { name, figure, notes }, place: { x, y, width, isLeft } }) => (
        <p
          key={adcode}
          data-pop={adcode}
          data-left={isLeft || undefined}
          style={{ "--x": x, "--y": y, "--w": width } as CSSProperties} // React's type knows no variables
        >
          <b>{name}</b> {figure}
          {notes.map((note) => (
            <small key={note}>{note}</small>
          ))}
        </p>
      ))}
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
