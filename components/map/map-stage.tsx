import { localised } from "@/lib/address/localised";
import { Mixed } from "../controls/mixed";
import { useCallback, useMemo } from "react";
import { isNation } from "@/lib/record/regions";
import type { Sheet } from "@/lib/map/boundaries";
import type { MapData } from "@/lib/map/data";
import { getFrame } from "@/lib/map/frame";
import { getMarks } from "@/lib/map/marks";
import { partHref } from "@/lib/address/views";
import type { MapView } from "@/lib/address/views";
import { Notice } from "../ui/notice";
import { SkipLink } from "../ui/skip-link";
import { CoverageLine } from "./coverage-line";
import { MapLegend } from "./map-legend";
import { MapPatterns } from "./map-patterns";
import styles from "./map-stage.module.css";
import { MapTable } from "./map-table";
import { ReadSources } from "./read-sources";
import { ShapeMap } from "./shape-map";
import { TileGrid } from "./tile-grid";
import type { MapWords } from "@/lib/text/text";

/** The shapes of a scope and the note that has to stand under them; without shapes, tiles and table stand in. */
export type Shapes = { sheet: Sheet | null; note: string };

const twin = "map-twin";

type Props = { text: MapWords; map: MapData; view: MapView["view"]; shapes: Shapes };

/** The map of one layer with its legend, its coverage and its table. */
export function MapStage({ text, map, view, shapes: { sheet, note } }: Props) {
  const { regions, scope, layer, words } = map;
  const isWhole = isNation(scope);
  const marks = useMemo(() => getMarks(text, map), [text, map]);
  const href = useCallback((adcode: string) => localised(text, partHref(map.scope, map, adcode)), [text, map]);
  const isTiles = isWhole && (sheet === null || view === "tiles");
  return (
    <div className={styles.stage} data-layer={layer}>
      {/* On phones the table stands above the map: nothing is painted before both are there, so nothing moves. */}
      <link rel="expect" href="#map-end" blocking="render" />
      <figure className={styles.map}>
        <SkipLink href={`#${twin}`} word={text.skip} />
        {sheet === null && <Notice>{text.boundaries.missing}</Notice>}
        {isTiles && <TileGrid marks={marks} title={words.title} href={href} />}
        {!isTiles && sheet !== null && (
          // A tall province is narrower rather than taller than the screen.
          <div className={styles.frame} style={{ maxWidth: widthOf(sheet) }}>
            <ShapeMap text={text} map={map} marks={marks} sheet={sheet} href={href} />
          </div>
        )}
        <figcaption className="small soft">
          <Mixed text={text}>{note}</Mixed>
        </figcaption>
      </figure>
      <div className={styles.side} id={twin}>
        <MapLegend text={text} items={map.legend} title={words.legend} />
        <CoverageLine text={text} coverage={map.coverage} isNation={isWhole} />
        {map.read.length > 0 && map.coverage.missing.length > 0 && <ReadSources text={text} read={map.read} />}
        <MapTable text={text} regions={regions} scale={map.scale} caption={words.title} href={href} />
      </div>
      <MapPatterns scale={isTiles ? 1.3 : 2.6} legend={map.legend} />
      <span id="map-end" />
    </div>
  );
}

function widthOf(sheet: Sheet): string {
  const [, , width, height] = getFrame(sheet).view;
  return `${Math.round((44 * width) / height)}rem`;
}
