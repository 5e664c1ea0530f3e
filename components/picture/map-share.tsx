import type { MapData } from "@/lib/map/data";
import { getMarks } from "@/lib/map/marks";
import { pixelOf } from "@/lib/picture/fit";
import { PictureLegend } from "./picture-legend";
import { PictureMap } from "./picture-map";
import type { DrawnSheet } from "./picture-map";
import { ShareCard } from "./share-card";
import type { ShareShape, ShareWords } from "./share-card";
import { TextLines } from "./text-lines";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  shape: ShareShape;
  map: MapData;
  drawn: DrawnSheet | null;
  selected: string | null;
  boundaryNote: string;
  words: ShareWords;
};

const zoom = 1.25;

/** The map of one layer, small and without labels, as a link shows it; `selected` is the region the link is about. */
export function MapShare({ text, shape, map, drawn, selected, boundaryNote, words }: Props) {
  if (drawn === null) return <ShareCard text={text} shape={shape} words={words} />;
  const { sheet } = drawn;
  return (
    <ShareCard
      text={text}
      shape={shape}
      words={words}
      renderDrawing={([x, y, wide, high]) => (
        <>
          <PictureMap
            text={text}
            marks={getMarks(text.mapWords, map)}
            {...drawn}
            box={[x, y, wide, high - 26]}
            labels={[]}
            selected={selected}
          />
          <TextLines
            x={x}
            y={y + high - 24}
            width={wide}
            type={{ size: 16, leading: 24, fill: "var(--ink-soft)" }}
            parts={[boundaryNote]}
          />
        </>
      )}
      renderLegend={({ x, y, width: wide }, box) => (
        <g transform={`translate(${x} ${y}) scale(${zoom})`}>
          <PictureLegend
            x={0}
            y={0}
            width={wide / zoom}
            unit={pixelOf(sheet, box) / zoom}
            title={map.words.legend}
            items={map.legend.filter((item) => item.members.length > 0)}
          />
        </g>
      )}
    />
  );
}
