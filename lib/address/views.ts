import { isNation } from "@/lib/record/regions";
import { financingIndicators } from "@/lib/record/indicators";
import { inferredChoices } from "@/lib/record/inferred";
import type { InferredChoice } from "@/lib/record/inferred";
import { layerIds } from "@/lib/record/layers";
import type { LayerId } from "@/lib/record/layers";
import {
  flagParam,
  isAdcode,
  isSlug,
  isSpan,
  isYear,
  listParam,
  numberParam,
  readParams,
  textOrNullParam,
  wordOrNullParam,
  wordParam,
  writeParams,
  writeSome,
} from "./parameters";
import type { Codec, RawParams, Some } from "./parameters";
import { activityHref, changesPage, regionHref, sourceHref } from "./hrefs";
import { activityTypes, levels } from "@/lib/record/types";
import type { ActivityType, Adcode, Level } from "@/lib/record/types";

/**
 * The only file that knows the names of query parameters. Path is identity, query is view:
 * reading is total, writing is canonical, and parse(href(view)) = view.
 */

/** `period` is a year for financing layers and a campaign for activity layers; null asks for the newest. */
export type MapView = {
  layer: LayerId;
  period: string | null;
  view: "map" | "tiles";
  inferred: InferredChoice;
};

/** `hide` leaves out what we concluded and the source does not say: lib/record/inferred.ts. */
export const inferredParam = wordParam(inferredChoices, "show");

export const mapCodec: Codec<MapView> = {
  layer: wordParam(layerIds, "recorded"),
  period: textOrNullParam(isSlug, "2015 | patent-week-13"),
  view: wordParam(["map", "tiles"], "map"),
  inferred: inferredParam,
};

export const parseMapView = (raw: RawParams) => readParams(mapCodec, raw);
export const mapHref = (view: Some<MapView> = {}) => `/${writeSome(mapCodec, view)}`;

/** The map of one province's parts on its page; without a layer the page shows the first that knows anything there. */
export type RegionView = { layer: LayerId | null; period: string | null; inferred: InferredChoice };

export const regionCodec: Codec<RegionView> = {
  layer: wordOrNullParam(layerIds),
  period: mapCodec.period,
  inferred: inferredParam,
};

export const parseRegionView = (raw: RawParams) => readParams(regionCodec, raw);
export const regionViewHref = (adcode: Adcode, view: Some<RegionView> = {}) =>
  `${regionHref(adcode)}${writeSome(regionCodec, view)}`;

/** The map of any scope: the nation's stands at `/`, a province's on its page, which has no tiles. */
export type ScopeView = RegionView & Pick<MapView, "view">;

export function parseScopeView(scope: Adcode, raw: RawParams): ScopeView {
  return isNation(scope) ? parseMapView(raw).view : { ...parseRegionView(raw).view, view: "map" };
}

export const scopeQuery = (scope: Adcode, { layer, ...view }: Some<ScopeView>): string =>
  isNation(scope)
    ? writeSome(mapCodec, { ...view, layer: layer ?? undefined })
    : writeSome(regionCodec, { ...view, layer });

export const scopeHref = (scope: Adcode, view: Some<ScopeView>) =>
  `${isNation(scope) ? "/" : regionHref(scope)}${scopeQuery(scope, view)}`;

/** Down from a region of a map. Layer and period are kept, so that going down and back up compares like with like. */
export function partHref(scope: Adcode, { layer, period, inferred }: Some<RegionView>, adcode: Adcode): string {
  const isKept = isNation(scope) && layer !== "recorded";
  return regionViewHref(adcode, isKept ? { layer, period, inferred } : { inferred });
}

export const maxRegions = 6;

/** `indicator` null means every indicator; `period` is the year of the one-year view, `base` that of the index. */
export type FinancingView = {
  regions: Adcode[];
  indicator: string | null;
  view: "trend" | "year" | "index" | "table";
  period: string | null;
  base: string | null;
  sources: "all" | "direct";
  basis: "all" | "registered" | "loan" | "unspecified";
  full: boolean;
  unit: "yi" | "wan" | "yuan";
  inferred: InferredChoice;
};

export const financingCodec: Codec<FinancingView> = {
  regions: listParam(isAdcode, maxRegions, `adcode,… (≤ ${maxRegions})`),
  indicator: wordOrNullParam(financingIndicators.map((indicator) => indicator.id)),
  view: wordParam(["trend", "year", "index", "table"], "trend"),
  period: textOrNullParam(isYear, "2015"),
  base: textOrNullParam(isYear, "2015"),
  sources: wordParam(["all", "direct"], "all"),
  basis: wordParam(["all", "registered", "loan", "unspecified"], "all"),
  full: flagParam(),
  unit: wordParam(["yi", "wan", "yuan"], "yi"),
  inferred: inferredParam,
};

export const parseFinancingView = (raw: RawParams) => readParams(financingCodec, raw);
export const financingHref = (view: Some<FinancingView> = {}) => `/financing${writeSome(financingCodec, view)}`;

/** Which panel of a comparison: its axis (lib/comparison/axis-id), and its tier where tiers stand apart; the first where neither is said. */
export type PanelChoice = { panel: string | null; level: Level | null };
export type PanelView = FinancingView & PanelChoice;

export const panelCodec: Codec<PanelView> = {
  ...financingCodec,
  panel: textOrNullParam((raw) => (/^[a-z][a-z0-9_-]{0,79}$/.test(raw) ? raw : null), "patent_pledge_amount"),
  level: wordOrNullParam(levels),
};

export const parsePanelView = (raw: RawParams) => readParams(panelCodec, raw);

/** Where an activity's dates lie against the window of its campaign; `undated` has none of its own. */
export const whens = ["before", "within", "after", "undated"] as const;
export type When = (typeof whens)[number];

export type ActivitiesView = {
  region: Adcode[];
  type: ActivityType[];
  campaign: string | null;
  when: When[];
  page: number;
  inferred: InferredChoice;
};

const word =
  <T extends string>(words: readonly T[]) =>
  (raw: string): T | null =>
    words.find((item) => item === raw) ?? null;

const activitiesCodec: Codec<ActivitiesView> = {
  region: listParam(isAdcode, 34, "adcode,…"),
  type: listParam(word(activityTypes), activityTypes.length, activityTypes.join(" | ")),
  campaign: textOrNullParam(isSlug, "patent-week-13 | none"),
  when: listParam(word(whens), whens.length, whens.join(" | ")),
  page: numberParam(1, 1, 9999),
  inferred: inferredParam,
};

export const parseActivitiesView = (raw: RawParams) => readParams(activitiesCodec, raw);
export const activitiesHref = (view: Some<ActivitiesView> = {}) =>
  `/activities${writeSome(activitiesCodec, view)}`;

/** The activities of a view as a file: the same parameters, and every page of it. */
export const activitiesCsvHref = (view: Some<ActivitiesView>) =>
  `/api/v1/activities.csv${writeSome(activitiesCodec, { ...view, page: 1 })}`;

export type SearchView = { q: string };

const searchCodec: Codec<SearchView> = {
  q: {
    fallback: "",
    allowed: "…",
    parse: (raw) => ({ value: [...raw].slice(0, 40).join(""), leftOut: [] }),
    format: (value) => value,
  },
};

export const parseSearchView = (raw: RawParams) => readParams(searchCodec, raw);
export const searchHref = (q: string) => `/search${writeParams(searchCodec, { q })}` as const;

/** The present view as the hidden fields of a form that changes one thing of it. */
export function financingFields(view: FinancingView): [name: string, value: string][] {
  return [...new URLSearchParams(writeParams(financingCodec, view))];
}

export type MissingView = { asked: string };

export const parseMissingView = (raw: RawParams) => readParams<MissingView>({ asked: searchCodec.q }, raw);

/** `span` marks a stretch of the text, by offsets; `pages` shows where the pages of the file began; `part` is of a long text. */
export type SourceView = { part: number; pages: boolean; span: string | null };

const sourceCodec: Codec<SourceView> = {
  part: numberParam(1, 1, 9999),
  pages: flagParam(),
  span: textOrNullParam(isSpan, "1234-1256"),
};

export const parseSourceView = (raw: RawParams) => readParams(sourceCodec, raw);
export const sourceTextHref = (source: string, view: Some<SourceView> = {}) =>
  `${sourceHref(source)}${writeSome(sourceCodec, view)}`;

export type ChangesView = { page: number };

const changesCodec: Codec<ChangesView> = { page: numberParam(1, 1, 9999) };

export const parseChangesView = (raw: RawParams) => readParams(changesCodec, raw);
export const changesHref = (view: ChangesView) => `${changesPage}${writeParams(changesCodec, view)}`;

export type ActivityView = { inferred: InferredChoice };

const activityCodec: Codec<ActivityView> = { inferred: inferredParam };

export const parseActivityView = (raw: RawParams) => readParams(activityCodec, raw);
export const activityViewHref = (id: string, view: ActivityView) =>
  `${activityHref(id)}${writeParams(activityCodec, view)}`;
