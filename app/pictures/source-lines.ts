import { getActivitySources } from "@/db/queries/activities";
import { getObservations } from "@/db/queries/observations";
import { getNewestSourceDate } from "@/db/queries/sources";
import { formatDate } from "@/lib/record/format";
import { isNation } from "@/lib/record/regions";
import { allPeriods, isActivityLayer, latestLayer } from "@/lib/record/layers";
import type { MapData } from "@/lib/map/data";
import { periodKeyOf } from "@/lib/record/periods";
import type { Source } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

const mostNamed = 4;

/** How new the data are, or null where no source has a date. */
export async function getState(text: Text): Promise<string | null> {
  const newest = await getNewestSourceDate();
  return newest === null ? null : text.footer.newest(formatDate(text, newest));
}

/** Publishers, the ones with most sources first; a source without one goes by its title. */
export function nameSources(text: Text, sources: readonly Source[]): string[] {
  const distinct = [...new Map(sources.map((source) => [source.id, source])).values()];
  if (distinct.length === 0) return [];
  const groups = [...Map.groupBy(distinct, (item) => nameOf(text, item))].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const names = groups.slice(0, mostNamed).map(([name]) => name);
  return [text.pictures.source(names, groups.length > mostNamed ? distinct.length : names.length)];
}

function nameOf(text: Text, { kind, title, titleIsOurs, publisher }: Source): string {
  const quoted = text.source.title(title, titleIsOurs);
  return kind === "bulletin" ? `${publisher ?? ""}${quoted}` : (publisher ?? quoted);
}

/** Who said what a map shows. The newest figures are of every year and indicator, too many to name. */
export async function getSaid(text: Text, { scope, layer, period }: MapData): Promise<string[]> {
  if (isActivityLayer(layer)) {
    const campaign = period === allPeriods ? null : period;
    const within = isNation(scope) ? [] : [scope];
    return nameSources(text, await getActivitySources({ within, campaign, status: "held" }));
  }
  if (layer === latestLayer) return [text.pictures.manySources];
  const known = await getObservations({ indicators: [layer], parents: [scope] }, "all");
  return nameSources(
    text,
    known.filter((one) => periodKeyOf(one.period) === period).map(({ citation }) => citation.source),
  );
}
