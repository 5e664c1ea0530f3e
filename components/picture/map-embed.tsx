import { isNation } from "@/lib/record/regions";
import type { MapData } from "@/lib/map/data";
import { getFrame } from "@/lib/map/frame";
import { bands } from "@/lib/map/labels";
import { getMarks } from "@/lib/map/marks";
import { pixelOf } from "@/lib/picture/fit";
import { EmbedPage } from "./embed-page";
import type { PictureWords } from "./map-picture";
import { LegendSwatch, swatch } from "./picture-legend";
import { PictureMap } from "./picture-map";
import type { DrawnSheet } from "./picture-map";
import { PictureTiles } from "./picture-tiles";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  map: MapData;
  drawn: DrawnSheet | null;
  boundaryNote: string;
  words: PictureWords;
  address: string;
  href: (adcode: string) => string;
};

const wide = 900;

/** The map of one layer for an iframe: every region a link to its page. */
export function MapEmbed({ text, map, drawn, boundaryNote, words, address, href }: Props) {
  const marks = getMarks(text.mapWords, map);
  const { coverage, legend, scope, words: own } = map;
  const [, , width, height] = drawn === null ? [0, 0, 8, 8] : getFrame(drawn.sheet).view;
  const box = [0, 0, wide, Math.round((wide * height) / width)] as const;
  return (
    <EmbedPage
      text={text}
      title={own.title}
      kicker={words.kicker}
      headline={own.headline}
      notes={[own.note, ...words.notes]}
      sources={words.sources}
      state={words.state}
      address={address}
    >
      <svg viewBox={box.join(" ")} role="group" aria-label={own.title} style={{ maxHeight: "34rem" }}>
        {drawn === null ? (
          <PictureTiles marks={marks} box={box} />
        ) : (
          <PictureMap
            text={text}
            marks={marks}
            {...drawn}
            box={box}
            href={href}
            hatch={1.6}
            labels={bands.map(({ id, em, hasTags }) => ({ id, em: em * wide, hasTags }))}
          />
        )}
      </svg>
      {drawn !== null && <p className="soft">{boundaryNote}</p>}
      <h2 className="soft">{own.legend}</h2>
      <ul>
        {legend.map((item) => (
          <li key={item.label}>
            <svg viewBox={`0 0 ${swatch.width} ${swatch.height}`} aria-hidden="true">
              <LegendSwatch item={item} unit={drawn === null ? 1 : pixelOf(drawn.sheet, box)} />
            </svg>
            {item.label} <b>{item.members.length}</b>
          </li>
        ))}
      </ul>
      <p className="soft">{text.coverage.line(coverage.known, coverage.of, isNation(scope))}</p>
    </EmbedPage>
  );
}
