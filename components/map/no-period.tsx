import { localised } from "@/lib/address/localised";
import type { MapData } from "@/lib/map/data";
import { nearestEditions } from "@/lib/record/campaign-id";
import { allPeriods, isActivityLayer } from "@/lib/record/layers";
import { nearestPeriods } from "@/lib/record/periods";
import { scopeHref } from "@/lib/address/views";
import type { MapView } from "@/lib/address/views";
import { Notice } from "../ui/notice";
import type { MapWords } from "@/lib/text/text";

/** In the place of a map that has no data for the period asked for: the nearest periods that have, as links. */
export function NoPeriod({ text, map, view }: { text: MapWords; map: MapData; view: MapView["view"] }) {
  const { scope, layer, period, words, inferred } = map;
  const href = (to: string | null) => scopeHref(scope, { layer, period: to, view, inferred });
  const held = words.periods.filter(({ known }) => known > 0).map((item) => item.period);
  const near = isActivityLayer(layer)
    ? nearestEditions(
        period ?? "",
        held.filter((item) => item !== allPeriods),
      )
    : nearestPeriods(period ?? "", held);
  return (
    <Notice>
      {near.length === 0 ? text.layer.noPeriods : text.layer.nearest}
      {near.length === 0 && (
        <a href={localised(text, href(null))} data-nearest="">
          {words.title}
        </a>
      )}
      {near.map((to, index) => (
        <span key={to}>
          {index > 0 && text.between}
          <a href={localised(text, href(to))} data-nearest="">
            {words.periods.find((item) => item.period === to)?.word ?? to}
          </a>
        </span>
      ))}
    </Notice>
  );
}
