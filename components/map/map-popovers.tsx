import type { MapWords } from "@/lib/text/text";
import { Mixed } from "../controls/mixed";
import type { CSSProperties, ReactNode } from "react";
import type { Box, Sheet } from "@/lib/map/boundaries";
import type { Frame } from "@/lib/map/frame";
import type { Mark } from "@/lib/map/marks";
import { placePopover } from "@/lib/map/popover-place";
import styles from "./map-popovers.module.css";

type Props = {
  text: MapWords;
  marks: readonly Mark[];
  sheet: Sheet;
  frame: Frame;
  view: Box; // the part of the frame in sight
  current: string | null;
  more: ReactNode; // what only the program knows of the current one
};

/** What the map says under a hand or a focus, in the document itself: it needs no script to be shown. The links speak for themselves. */
export function MapPopovers({ text, marks, sheet, frame, view, current, more }: Props) {
  const placed = marks.flatMap(({ adcode, said }) => {
    const shape = sheet.shapes[adcode];
    return shape === undefined ? [] : [{ adcode, said, place: placePopover(shape.cp, frame) }];
  });
  return (
    <div className={styles.popovers} style={partStyle(frame.view, view)} aria-hidden="true">
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
            <small key={note}>
              <Mixed text={text}>{note}</Mixed>
            </small>
          ))}
          {adcode === current && more}
        </p>
      ))}
    </div>
  );
}

/** How far in the reader is, and where the part in sight begins, in percent of the frame. */
function partStyle([left, top, width, height]: Box, [x, y, part]: Box): CSSProperties | undefined {
  if (part === width) return undefined;
  const [across, down] = [((x - left) / width) * 100, ((y - top) / height) * 100];
  return { "--zoom": width / part, "--zoom-x": across, "--zoom-y": down } as CSSProperties; // as above
}

/** A popover cannot stand inside its shape, which later shapes would cover: so its shape is looked for, beside it. */
function styleOf(adcodes: readonly string[]): string {
  const shown = adcodes.map((adcode) => {
    const links = `:is([data-adcode="${adcode}"],[data-target="${adcode}"])`;
    return `[data-map]:has(${links}:is(:hover,:focus-visible,[data-pointed])) [data-pop="${adcode}"]`;
  });
  return `${shown.join()}{display:block}`;
}
