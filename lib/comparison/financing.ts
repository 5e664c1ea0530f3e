import { axisOf, compare } from "./comparable";
import type { Comparison } from "./comparable";
import { getIndicator } from "@/lib/record/indicators";
import { chooseStated } from "@/lib/record/inferred";
import { comparePeriods, isFullYear, yearOf } from "@/lib/record/periods";
import { getConflicts, getRefusals } from "./refusals";
import type { RegionRefusal } from "./refusals";
import { getPanels } from "./series";
import type { Panel } from "./series";
import { levels } from "@/lib/record/types";
import type { Level, Observation, Region } from "@/lib/record/types";
import type { FinancingView } from "@/lib/address/views";
import type { Text } from "@/lib/text/text";
import type { Widest } from "./widest";

/** One axis of a comparison: its panel, its observations, what contradicts and what may be computed in it. */
export type ComparedPanel = {
  panel: Panel;
  level: Level | null; // given where tiers of regions stand apart
  observations: Observation[];
  conflicts: Observation[][];
  changes: Change[];
};

/** Two neighbouring figures of one region: a change or a progress, or the reason why there is neither. */
export type Change = { earlier: Observation; later: Observation; result: ReturnType<typeof compare> };

/** A region asked for that has nothing in the view: what is known of it instead, in which years, and how much the filters hide. */
export type Absence = { region: string; indicators: string[]; years: string[]; hidden: number };

export type FinancingModel = {
  panels: ComparedPanel[];
  refusals: RegionRefusal[];
  hidden: number;
  absent: Absence[];
  indicators: string[];
  years: string[];
};

/** What the reader asked for, out of everything known of the regions: filtered, split by axis, with every refusal kept. */
export function getFinancingModel(
  text: Text,
  known: readonly Observation[],
  regions: readonly Region[],
  view: FinancingView,
): FinancingModel {
  const financing = known.filter((observation) => getIndicator(observation.indicator).family === "financing");
  const ofIndicator = financing.filter(
    (observation) => view.indicator === null || observation.indicator === view.indicator,
  );
  const stated = chooseStated(ofIndicator, view.inferred).shown;
  const shown = stated.filter((observation) => isWanted(observation, view));
  const inYear =
    view.view === "year" ? shown.filter((observation) => yearOf(observation.period) === view.period) : shown;
  const panels = byLevel(inYear, regions, view).flatMap(({ level, members }) =>
    getPanels(text, members, regions).map((panel) => toCompared(panel, members, level)),
  );
  const adcodes = regions.map((region) => region.adcode);
  return {
    panels,
    refusals: view.regions.length < 2 ? [] : getRefusals(shown, adcodes),
    hidden: stated.length - shown.length,
    absent: view.regions.flatMap((region) => getAbsence(region, financing, ofIndicator, shown, inYear)),
    indicators: [...new Set(financing.map((observation) => observation.indicator))],
    years: yearsOf(shown),
  };
}

/** Of a year's panels the one that the page opens on; what the others hold is not hidden by a filter but a choice away. */
export const openOn = ({ panels }: FinancingModel, { axis, level }: Widest): Partial<FinancingModel> => ({
  panels: panels.filter(({ panel, level: tier }) => panel.axis === axis && tier === level),
  refusals: [],
  hidden: 0,
});

/** The years that have a figure, newest first. */
const yearsOf = (list: readonly Observation[]): string[] =>
  [...new Set(list.flatMap((observation) => yearOf(observation.period) ?? []))].toSorted().toReversed();

function getAbsence(
  region: string,
  financing: readonly Observation[],
  ofIndicator: readonly Observation[],
  wanted: readonly Observation[],
  shown: readonly Observation[],
): Absence[] {
  const own = (list: readonly Observation[]) => list.filter((observation) => observation.region === region);
  if (own(shown).length > 0) return [];
  const indicators = [...new Set(own(financing).map(({ indicator }) => indicator))];
  return [{ region, indicators, years: yearsOf(own(wanted)), hidden: own(ofIndicator).length }];
}

function isWanted(observation: Observation, { sources, basis, full }: FinancingView): boolean {
  if (sources === "direct" && observation.citation.source.kind === "repost") return false;
  if (basis !== "all" && observation.basis !== basis) return false;
  return !full || isFullYear(observation.period);
}

type Tier = { level: Level | null; members: Observation[] };

/**
 * Where the reader has not chosen the regions, a county is not set beside its province: one tier of regions at a time, the one
 * that says most first. The nation never stands on an axis with what it contains, nor before it.
 */
function byLevel(observations: Observation[], regions: readonly Region[], view: FinancingView): Tier[] {
  const levelOf = new Map(regions.map((region) => [region.adcode, region.level]));
  const isOfNation = ({ region }: Observation) => levelOf.get(region) === "nation";
  const chosen: Tier[] = [
    { level: null, members: observations.filter((one) => !isOfNation(one)) },
    { level: "nation", members: observations.filter(isOfNation) },
  ];
  const every = levels.map((level) => ({
    level,
    members: observations.filter(({ region }) => levelOf.get(region) === level),
  }));
  const tiers = (view.regions.length > 0 ? chosen : every).filter(({ members }) => members.length > 0);
  if (view.regions.length > 0 && tiers.length < 2) return [{ level: null, members: observations }];
  return tiers.toSorted(
    (a, b) => Number(a.level === "nation") - Number(b.level === "nation") || widthOf(b) - widthOf(a),
  );
}

const widthOf = ({ members }: Tier) => new Set(members.map(({ region }) => region)).size;

function toCompared(panel: Panel, observations: readonly Observation[], level: Level | null): ComparedPanel {
  const own = observations.filter((observation) => axisOf(observation) === panel.axis);
  return {
    panel,
    level,
    observations: own,
    conflicts: getConflicts(own),
    changes: panel.series.flatMap(({ region }) => getChanges(own, region)),
  };
}

/**
 * Each figure of one region with the one a reader would hold it against: the last whole year that ended before it, or the
 * last figure of any kind where there was no whole year. Figures of one and the same span are doubles, not neighbours.
 */
function getChanges(observations: readonly Observation[], region: string): Change[] {
  const own = observations
    .filter(
      (observation) =>
        observation.region === region && observation.value !== null && yearOf(observation.period) !== null,
    )
    .toSorted((a, b) => comparePeriods(b.period, a.period));
  return own.flatMap((later) => {
    const before = own.filter(({ period }) => (period.end ?? "") < (later.period.end ?? ""));
    const earlier = before.findLast(({ period }) => isFullYear(period)) ?? before.at(-1);
    return earlier === undefined ? [] : [{ earlier, later, result: compare(earlier, later) }];
  });
}

/** Later figures as percent of the base year's, only where the pair may be compared and computed. */
export function getIndex(
  panel: ComparedPanel,
  base: string,
): { base: Observation; later: Observation; result: Comparison }[] {
  const inBase = panel.observations.filter(
    (observation) => isFullYear(observation.period) && yearOf(observation.period) === base,
  );
  return inBase.flatMap((first) =>
    panel.observations.flatMap((later) => {
      if (later.region !== first.region || (yearOf(later.period) ?? "") <= base) return [];
      const result = compare(first, later);
      return result.verdict === "comparable" ? [{ base: first, later, result }] : [];
    }),
  );
}
