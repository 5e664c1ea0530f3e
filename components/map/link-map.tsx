import { memo } from "react";
import type { CSSProperties } from "react";
import type { Box, Sheet } from "@/lib/map/boundaries";
import type { Frame } from "@/lib/map/frame";
import { paintsOf } from "@/lib/map/marks";
import type { Mark } from "@/lib/map/marks";
import styles from "./link-map.module.css";
import type { MapWords } from "@/lib/text/text";

type Props = {
  text: MapWords;
  marks: readonly Mark[];
  title: string;
  sheet: Sheet;
  frame: Frame;
  zoom: number;
  href: (adcode: string) => string;
  stop: string | undefined; // the one link in the tab order; every link is, where no program runs
  selected: string | null;
  isPointed: boolean;
};

const shapes = "map-shapes";

/** The map as a document: one link per region, its shape from an immutable sprite, coloured here. */
export function LinkMap({ text, marks, title, sheet, frame, zoom, href, stop, selected, isPointed }: Props) {
  return (
    <svg
      viewBox={frame.view.join(" ")}
      className={styles.map}
      style={zoomStyle(zoom)}
      data-drawing=""
      role="group"
      aria-label={title}
    >
      <g id={shapes}>
        {marks.map((mark) => (
          <Region
            key={mark.adcode}
            mark={mark}
            href={href(mark.adcode)}
            sprite={sheet.sprite}
            at={sheet.shapes[mark.adcode]?.cp.join(",")}
            tabIndex={stop === undefined ? undefined : mark.adcode === stop ? 0 : -1}
            isSelected={mark.adcode === selected}
            isPointed={mark.adcode === selected && isPointed}
          />
        ))}
        <use href={`${sheet.sprite}#dash`} className={styles.dash} />
      </g>
      {frame.inset !== null && <MapInset text={text} {...frame.inset} />}
    </svg>
  );
}

/** How far in a drawing is, for what keeps its size on the screen. */
export const zoomStyle = (zoom: number): CSSProperties | undefined =>
  zoom === 1 ? undefined : ({ "--zoom": zoom } as CSSProperties); // React's type knows no variables

type RegionProps = {
  mark: Mark;
  href: string;
  sprite: string;
  at: string | undefined;
  tabIndex: number | undefined;
  isSelected: boolean;
  isPointed: boolean;
};

const Region = memo(function Region({ mark, href, sprite, at, tabIndex, isSelected, isPointed }: RegionProps) {
  return (
    <a
      href={href}
      className={styles.region}
      tabIndex={tabIndex}
      data-adcode={mark.adcode}
      data-at={at}
      data-hatched={mark.border === "border-hatched" ? "" : undefined}
      data-group={mark.groups.join(" ")}
      data-selected={isSelected ? "" : undefined}
      data-pointed={isPointed ? "" : undefined}
    >
      <title>{mark.spoken}</title>
      {paintsOf(mark).map((paint) => (
        <use key={paint} href={`${sprite}#${mark.shape}`} fill={paint} />
      ))}
    </a>
  );
});

/** 南海诸岛: the drawing itself once more, cropped to the sea, lower right, clear of Taiwan and the dash line. */
function MapInset({ text, box: [x, y, width, height], view }: { text: MapWords; box: Box; view: Box }) {
  return (
    <g data-inset>
      <rect x={x} y={y} width={width} height={height} className={styles.ground} />
      <svg
        x={x}
        y={y}
        width={width}
        height={height}
        viewBox={view.join(" ")}
        role="img"
        aria-label={text.boundaries.inset}
      >
        <use href={`#${shapes}`} className={styles.shapes} />
      </svg>
      <rect x={x} y={y} width={width} height={height} className={styles.frame} />
    </g>
  );
}
