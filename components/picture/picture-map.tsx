import type { Box, Sheet } from "@/lib/map/boundaries";
import { getFrame } from "@/lib/map/frame";
import { paintsOf } from "@/lib/map/marks";
import type { Mark } from "@/lib/map/marks";
import { fitFrame, pixelOf, round } from "@/lib/picture/fit";
import { cropPath } from "@/lib/picture/paths";
import { MapPatterns } from "../map/map-patterns";
import { PictureInset } from "./picture-inset";
import { PictureLabels } from "./picture-labels";
import type { LabelBand } from "./picture-labels";
import type { Text } from "@/lib/text/text";

/** A sheet with the outlines of its sprite, so that a picture needs no other file. */
export type DrawnSheet = { sheet: Sheet; paths: ReadonlyMap<string, string> };

type Props = DrawnSheet & {
  marks: readonly Mark[];
  box: Box;
  labels: readonly LabelBand[];
  selected?: string | null;
  hatch?: number; // pixels to a unit of the hatches
  href?: ((adcode: string) => string) | undefined;
};

/** The map of the page as shapes with literal outlines: same classes, hatches, labels and inset. */
export function PictureMap({
  text,
  marks,
  sheet,
  paths,
  box,
  labels,
  selected = null,
  hatch = 0.9,
  href,
}: Props & { text: Text }) {
  const frame = getFrame(sheet);
  const [x, y, width, height] = fitFrame(frame, box);
  const pixel = pixelOf(sheet, box);
  const shapes = marks.map((mark) => {
    const outline = cropPath(paths.get(mark.adcode) ?? "", frame.view);
    const shape = paintsOf(mark).map((paint) => (
      <path
        key={paint}
        d={outline}
        fill={paint}
        data-region={mark.adcode}
        stroke={`var(--${mark.border})`}
        strokeWidth={round(0.8 * pixel)}
        strokeLinejoin="round"
      />
    ));
    return href === undefined ? (
      shape
    ) : (
      <a key={mark.adcode} href={href(mark.adcode)} target="_top" aria-label={mark.spoken}>
        {shape}
      </a>
    );
  });
  return (
    <>
      <MapPatterns scale={round(hatch * pixel)} />
      <svg x={x} y={y} width={width} height={height} viewBox={frame.view.join(" ")}>
        {shapes}
        <path
          d={cropPath(paths.get("dash") ?? "", frame.view)}
          fill="none"
          stroke="var(--ink-soft)"
          strokeWidth={round(1.4 * pixel)}
        />
        {selected !== null && (
          <path
            d={cropPath(paths.get(selected) ?? "", frame.view)}
            fill="none"
            stroke="var(--accent)"
            strokeWidth={round(3 * pixel)}
            strokeLinejoin="round"
          />
        )}
        {frame.inset !== null && (
          <PictureInset text={text} marks={marks} paths={paths} pixel={pixel} {...frame.inset} />
        )}
        {labels.map((band) => (
          <PictureLabels key={band.em} marks={marks} sheet={sheet} band={band} pixel={pixel} />
        ))}
      </svg>
    </>
  );
}
