import { financingIndicators } from "@/lib/indicators";
import { isActivityLayer, latestLayer } from "@/lib/layers";
import { zh } from "@/lib/text/zh";
import { mapHref } from "@/lib/view";
import type { MapView } from "@/lib/view";
import { Chips } from "../ui/chips";
import type { Chip } from "../ui/chips";

type Period = { period: string; word: string; known: number };

/** Layers, then the indicators of the financing layer, then the periods that have data: all plain links. */
export function LayerSwitch({
  view,
  period,
  periods,
}: {
  view: MapView;
  period: string | null;
  periods: readonly Period[];
}) {
  const isIndicator = !isActivityLayer(view.layer) && view.layer !== latestLayer;
  const first = financingIndicators[0]?.id ?? latestLayer;
  const layers: Chip[] = [
    { word: zh.layer.recorded, href: mapHref({ view: view.view }), isCurrent: view.layer === "recorded" },
    {
      word: zh.layer.stated,
      href: mapHref({ layer: "stated", view: view.view }),
      isCurrent: view.layer === "stated",
    },
    { word: zh.layer.financing, href: mapHref({ layer: first, view: view.view }), isCurrent: isIndicator },
    {
      word: zh.layer.latest,
      href: mapHref({ layer: latestLayer, view: view.view }),
      isCurrent: view.layer === latestLayer,
    },
  ];
  return (
    <nav aria-label={zh.layer.label} className="stack-small">
      <Chips label={zh.layer.label} chips={layers} />
      {isIndicator && (
        <Chips
          label={zh.layer.indicator}
          isQuiet
          chips={financingIndicators.map(({ id, name }) => ({
            word: name,
            href: mapHref({ layer: id, view: view.view }),
            isCurrent: id === view.layer,
          }))}
        />
      )}
      {periods.length > 1 && (
        <Chips
          label={zh.layer.period}
          isQuiet
          chips={periods.map((item) => ({
            word: item.word,
            note: String(item.known),
            title: zh.layer.known(item.known),
            href: mapHref({ layer: view.layer, period: item.period, view: view.view }),
            isCurrent: item.period === period,
          }))}
        />
      )}
    </nav>
  );
}
