import { Highlights } from "@/components/map/highlights";
import { LayerSwitch } from "@/components/map/layer-switch";
import { MapHeading } from "@/components/map/map-heading";
import { MapStage } from "@/components/map/map-stage";
import { LeftOutNotice } from "@/components/ui/left-out-notice";
import { getBoundaries } from "@/db/queries/boundaries";
import { getCampaigns } from "@/db/queries/campaigns";
import { getHighlights } from "@/db/queries/highlights";
import { getMapLayer } from "@/db/queries/map";
import { getProvinces } from "@/db/queries/regions";
import { getLayerWords } from "@/lib/layer-words";
import { scaleOf } from "@/lib/map-cell";
import { getMapModel } from "@/lib/map-model";
import { parseMapView } from "@/lib/view";

export default async function MapPage({ searchParams }: PageProps<"/">) {
  const { view, leftOut } = parseMapView(await searchParams);
  const [layer, provinces, campaigns, boundaries, highlights] = await Promise.all([
    getMapLayer(view.layer, view.period),
    getProvinces(),
    getCampaigns(),
    getBoundaries(),
    getHighlights(),
  ]);
  const scale = scaleOf(layer.layer);
  const model = getMapModel(provinces, layer.cells, scale);
  const words = getLayerWords(layer, model, campaigns);
  return (
    <>
      <MapHeading words={words} />
      <LeftOutNotice leftOut={leftOut} />
      <LayerSwitch view={view} period={layer.period} periods={words.periods} />
      <MapStage
        model={model}
        scale={scale}
        words={words}
        view={{ ...view, period: layer.period }}
        boundaries={boundaries}
      />
      {highlights !== null && <Highlights {...highlights} />}
    </>
  );
}
