import { parseCampaignId } from "@/lib/record/campaign-id";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import { formatPeriodKey, formatTheme, formatWindow } from "@/lib/record/format";
import { isNation } from "@/lib/record/regions";
import { wordsOfIndicator } from "@/lib/record/indicator-words";
import { getIndicator } from "@/lib/record/indicators";
import { allPeriods, isActivityLayer, latestLayer } from "@/lib/record/layers";
import type { LayerId } from "@/lib/record/layers";
import type { MapModel } from "./model";
import type { Adcode, Campaign } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

type Layer = {
  scope: Adcode;
  layer: LayerId;
  period: string | null;
  periods: readonly { period: string; known: number }[];
  planned: number; // activities of the layer that are only planned, and counted nowhere
};

/** The sentences around one layer. `headline` alternates plain and emphasised parts, starting plain. */
export type LayerWords = {
  kicker: string;
  theme: string | null; // of an edition, in words, also where no source states one
  headline: readonly string[];
  note: string;
  title: string;
  legend: string;
  periods: { period: string; word: string; known: number }[];
};

export function getLayerWords(
  text: Text,
  layer: Layer,
  model: MapModel,
  campaigns: readonly Campaign[],
): LayerWords {
  const words = describe(text, layer, model, campaigns);
  const { period } = layer;
  if (period !== null && !words.periods.some((item) => item.period === period)) {
    const name = isActivityLayer(layer.layer) || layer.layer === latestLayer ? words.title : words.legend;
    const series = parseCampaignId(period)?.series;
    return {
      ...words,
      // Not the words for everything together, which stand where no edition is asked for.
      kicker: isActivityLayer(layer.layer) ? text.editions.series[series ?? "other"] : words.kicker,
      headline: [text.home.noPeriod(name, nameOf(text, period))],
      note: text.home.noPeriodNote,
    };
  }
  const isKnown = model.regions.some(
    (region) => region.value !== null || region.status === "mentioned-without-number",
  );
  return isKnown
    ? words
    : { ...words, headline: [text.home.nothing(words.title)], note: text.home.nothingNote };
}

function describe(
  text: Text,
  { scope, layer, period, periods, planned }: Layer,
  model: MapModel,
  campaigns: readonly Campaign[],
): LayerWords {
  const known = model.regions.filter((region) => region.value !== null);
  const missing = model.coverage.missing.length;
  const what = isNation(scope) ? text.home.provinces : text.home.parts;
  const campaign = campaigns.find((item) => item.id === period);
  const campaignWords = {
    kicker:
      campaign === undefined
        ? campaigns.length === 0
          ? text.layer.noCampaign
          : text.editions.allKicker
        : text.home.kicker(campaign.name, formatWindow(text, campaign)),
    theme: campaign === undefined ? null : formatTheme(text, campaign),
    periods: periods.map((item) => ({
      ...item,
      word:
        item.period === allPeriods
          ? text.editions.all
          : (campaigns.find(({ id }) => id === item.period)?.name ?? item.period),
    })),
  };
  if (layer === "recorded") {
    const records = known.reduce((total, region) => total + Number(region.value), 0);
    return {
      ...campaignWords,
      headline: text.home.recorded(what, known.length, records),
      note: text.home.recordedNote(what, missing) + (planned > 0 ? text.editions.plans(planned) : ""),
      title: text.layer.recorded,
      legend: text.legend.recorded,
    };
  }
  if (layer === "stated") {
    const uncounted = model.regions.filter((region) => region.status === "mentioned-without-number").length;
    return {
      ...campaignWords,
      headline: text.home.stated(what, known.length),
      note: text.home.statedNote(what, uncounted),
      title: text.layer.stated,
      legend: text.layer.stated,
    };
  }
  if (layer === latestLayer) {
    const words = {
      kicker: text.layer.latestKicker,
      theme: null,
      headline: text.home.latest(what, known.length),
      note: text.home.latestNote,
    };
    return { ...words, title: text.layer.latest, legend: text.legend.latest, periods: [] };
  }
  const { family } = getIndicator(layer);
  const name = nameOfIndicator(text, layer);
  // No year where no figure of the layer has one here.
  const title = period === null ? name : text.layer.periodTitle(formatPeriodKey(text, period), name);
  return {
    theme: null,
    kicker: text.layer[family === "holding" ? "holding" : "financing"],
    headline: text.home.indicator(what, title, known.length),
    note: text.home.indicatorNote(what, wordsOfIndicator(text, layer).definition, missing),
    title,
    legend: name,
    periods: periods.map((item) => ({ ...item, word: wordOf(text, item.period) })),
  };
}

/** A period nothing is on record of; an edition by its series and number. */
function nameOf(text: Text, period: string): string {
  const edition = parseCampaignId(period);
  if (edition === null) return formatPeriodKey(text, period);
  return `${text.editions.ofNumber(text.editions.series[edition.series], edition.number)} `;
}

/** A year stands bare among its neighbours, a month with its words. */
const wordOf = (text: Text, period: string) =>
  /^\d{4}$/.test(period) ? period : formatPeriodKey(text, period);
