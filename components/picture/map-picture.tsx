import { isNation } from "@/lib/record/regions";
import type { MapData } from "@/lib/map/data";
import { getMarks } from "@/lib/map/marks";
import { pixelOf } from "@/lib/picture/fit";
import { PictureFigures } from "./picture-figures";
import { PictureFoot, footHeight, footLines } from "./picture-foot";
import { PictureFrame } from "./picture-frame";
import { PictureHead, headHeight } from "./picture-head";
import { PictureLegend, legendHeight } from "./picture-legend";
import { PictureMap } from "./picture-map";
import type { DrawnSheet } from "./picture-map";
import { PictureTiles } from "./picture-tiles";
import { TextLines, types } from "./text-lines";
import type { Text } from "@/lib/text/text";

/** Who said what a picture shows, and how new the data are. */
export type Said = { sources: readonly string[]; state: string | null };

/** What stands around every picture that leaves the site. */
export type PictureWords = { kicker: string; notes: readonly string[] } & Said;

type Props = {
  text: Text;
  map: MapData;
  drawn: DrawnSheet | null;
  boundaryNote: string;
  words: PictureWords;
  address: string;
};

const width = 1200;
const margin = 40;
const side = { x: 918, width: 242 };
const labels = [{ em: 13.5, hasTags: true }];
const stage = { width: 850, height: 716 };

/** The map of one layer as a newspaper would print it. Without shapes, or where asked for, tiles stand in. */
export function MapPicture({ text, map, drawn, boundaryNote, words, address }: Props) {
  const { regions, legend, coverage, words: own } = map;
  const marks = getMarks(text.mapWords, map);
  const head = { kicker: words.kicker, headline: own.headline, notes: [own.note, ...words.notes] };
  const top = margin + headHeight(head, width - 2 * margin) + 24;
  const bottom = top + stage.height + 12;
  const lines = footLines(text, words.sources, words.state, address);
  const line = text.coverage.line(coverage.known, coverage.of, isNation(map.scope));
  const underLegend = top + legendHeight(legend) + 18;
  const height = bottom + types.small.leading + footHeight(lines, width - 2 * margin) + margin;
  const box = [margin, top, stage.width, stage.height] as const;
  return (
    <PictureFrame width={width} height={height} title={own.title}>
      <PictureHead x={margin} y={margin} width={width - 2 * margin} {...head} />
      {drawn === null ? (
        <PictureTiles marks={marks} box={box} />
      ) : (
        <PictureMap text={text} marks={marks} {...drawn} box={box} labels={labels} />
      )}
      <PictureLegend
        {...side}
        y={top}
        unit={drawn === null ? 1 : pixelOf(drawn.sheet, box)}
        title={own.legend}
        items={legend}
      />
      <g transform={`translate(${side.x} ${underLegend})`}>
        {Array.from({ length: coverage.of }, (_, index) => (
          <rect
            key={index}
            x={(index * side.width) / coverage.of}
            width={(side.width / coverage.of) * 0.75}
            height="7"
            fill={index < coverage.known ? "var(--class-4)" : "var(--rule)"}
          />
        ))}
      </g>
      <TextLines {...side} y={underLegend + 14} type={types.label} parts={[line]} />
      <PictureFigures
        text={text}
        {...side}
        y={underLegend + 54}
        height={top + stage.height - underLegend - 54}
        regions={regions}
      />
      {drawn !== null && (
        <TextLines x={margin} y={bottom} width={stage.width} type={types.small} parts={[boundaryNote]} />
      )}
      <PictureFoot x={margin} y={bottom + types.small.leading} width={width - 2 * margin} lines={lines} />
    </PictureFrame>
  );
}
