import type { Box } from "@/lib/map/boundaries";
import { paintsOf } from "@/lib/map/marks";
import type { Mark } from "@/lib/map/marks";
import { round } from "@/lib/picture/fit";
import { cropPath } from "@/lib/picture/paths";
import { MapPatterns } from "../map/map-patterns";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  marks: readonly Mark[];
  paths: ReadonlyMap<string, string>;
  box: Box;
  view: Box;
  pixel: number;
};

/** 南海诸岛, framed, on the lower right of the map. */
export function PictureInset({ text, marks, paths, box: [x, y, width, height], view, pixel }: Props) {
  const inner = (pixel * view[2]) / width;
  return (
    <g data-inset="">
      <MapPatterns scale={round(0.9 * inner)} set="live-hatch" />
      <rect x={x} y={y} width={width} height={height} fill="var(--paper)" />
      <svg x={x} y={y} width={width} height={height} viewBox={view.join(" ")}>
        {marks.map((mark) => {
          const outline = cropPath(paths.get(mark.adcode) ?? "", view);
          return paintsOf(mark, "live-hatch").map((paint) => (
            <path
              key={`${mark.adcode} ${paint}`}
              d={outline}
              fill={paint}
              data-region={mark.adcode}
              stroke="var(--islet)"
              strokeWidth={round(0.7 * inner)}
            />
          ));
        })}
        <path
          d={cropPath(paths.get("dash") ?? "", view)}
          fill="none"
          stroke="var(--ink-soft)"
          strokeWidth={round(1.1 * inner)}
        />
        <text
          x={view[0] + view[2] * 0.96}
          y={view[1] + view[3] * 0.975}
          fontSize={Math.round(view[2] * 0.1)}
          textAnchor="end"
          fill="var(--ink)"
        >
          {text.boundaries.inset}
        </text>
      </svg>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill="none"
        stroke="var(--ink-soft)"
        strokeWidth={round(pixel)}
      />
    </g>
  );
}
