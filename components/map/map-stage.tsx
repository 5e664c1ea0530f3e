import type { Boundaries, Sheet } from "@/lib/boundaries";
import type { LayerWords } from "@/lib/layer-words";
import { getFrame } from "@/lib/map-frame";
import type { MapModel, MapScale } from "@/lib/map-model";
import { zh } from "@/lib/text/zh";
import { mapQuery } from "@/lib/view";
import type { MapView } from "@/lib/view";
import { Notice } from "../ui/notice";
import { CoverageLine } from "./coverage-line";
import { LinkMap } from "./link-map";
import { MapIntent } from "./map-intent";
import { MapLabels } from "./map-labels";
import { MapLegend } from "./map-legend";
import { MapPatterns } from "./map-patterns";
import styles from "./map-stage.module.css";
import { MapTable } from "./map-table";
import { TileGrid } from "./tile-grid";

type Props = {
  model: MapModel;
  scale: MapScale;
  words: LayerWords;
  view: MapView; // with the period that is shown
  boundaries: Boundaries | null;
};

/** The map of one layer with its legend, its coverage and its table; the tile grid stands in where there are no boundaries. */
export function MapStage({ model, scale, words: { title, legend }, view, boundaries }: Props) {
  return (
    <div className={styles.stage}>
      <figure className={styles.map}>
        {boundaries === null && <Notice>{zh.boundaries.missing}</Notice>}
        {boundaries === null || view.view === "tiles" ? (
          <TileGrid regions={model.regions} title={title} />
        ) : (
          <NationMap model={model} title={title} view={view} sheet={boundaries.nation} />
        )}
        <figcaption className="small soft">
          {boundaries === null ? zh.boundaries.sketch : <BoundaryNote boundaries={boundaries} />}
        </figcaption>
      </figure>
      <div className={styles.side}>
        <MapLegend items={model.legend} title={legend} />
        <CoverageLine coverage={model.coverage} />
        <MapTable regions={model.regions} scale={scale} caption={title} />
      </div>
      <MapPatterns scale={view.view === "tiles" || boundaries === null ? 1.3 : 2.6} />
    </div>
  );
}

function NationMap({
  model,
  title,
  view: { layer, period },
  sheet,
}: {
  model: MapModel;
  title: string;
  view: MapView;
  sheet: Sheet;
}) {
  const frame = getFrame(sheet);
  return (
    <MapIntent
      geojson={sheet.geojson}
      rows={`/api/v1/map${mapQuery({ layer, period })}`}
      frame={frame}
      labels={<MapLabels regions={model.regions} sheet={sheet} view={frame.view} />}
    >
      <LinkMap regions={model.regions} title={title} sheet={sheet} frame={frame} />
    </MapIntent>
  );
}

/** The approval number where the boundaries have one; else the note that they prove nothing. */
function BoundaryNote({ boundaries: { approval, source } }: { boundaries: Boundaries }) {
  return approval === null
    ? zh.boundaries.sketch
    : `${zh.boundaries.source(source)}，${zh.boundaries.approved(approval)}`;
}
