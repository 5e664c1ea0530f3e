import { join } from "node:path";
import type { z } from "zod";
import { fileWords } from "@/lib/text/zh/file-words";
import {
  activityCorrectionRow,
  activityRow,
  campaignRow,
  claimRow,
  observationRow,
  regionRow,
  sourceRow,
} from "./rows";
import { readTable, refuse } from "./table";
import type { Row } from "./table";

type Rows<S extends z.ZodType> = Row<z.output<S>>[];

/** Everything the data files state, each row valid by itself and every reference and id checked across files. */
export type Facts = {
  regions: Rows<typeof regionRow>;
  campaigns: Rows<typeof campaignRow>;
  sources: Rows<typeof sourceRow>;
  activities: Rows<typeof activityRow>;
  activityCorrections: Rows<typeof activityCorrectionRow>;
  observations: Rows<typeof observationRow>;
  claims: Rows<typeof claimRow>;
};

/** Reads all data files of `folder`. Throws LoadError at the first row that is not a fact we can keep. */
export function readFacts(folder: string): Facts {
  const file = (name: string) => join(folder, `${name}.csv`);
  const read = <S extends z.ZodObject>(name: string, schema: S) => readTable(file(name), schema);

  const facts: Facts = {
    regions: read("regions", regionRow),
    campaigns: read("campaigns", campaignRow),
    sources: read("sources", sourceRow),
    activities: read("activities", activityRow),
    activityCorrections: read("activity-corrections", activityCorrectionRow),
    observations: read("observations", observationRow),
    claims: read("claims", claimRow),
  };

  const regions = unique(file("regions"), "adcode", facts.regions, (row) => row.adcode);
  const campaigns = unique(file("campaigns"), "id", facts.campaigns, (row) => row.id);
  const numbered = facts.campaigns.filter(({ value }) => value.number !== null);
  unique(file("campaigns"), "number", numbered, ({ series, number }) => `${series} ${number}`);
  const sources = unique(file("sources"), "id", facts.sources, (row) => row.id);
  const activities = unique(file("activities"), "id", facts.activities, (row) => row.id);
  const observations = unique(file("observations"), "id", facts.observations, (row) => row.id);
  unique(file("claims"), "id", facts.claims, (row) => row.id);

  refer(file("regions"), facts.regions, "parent", regions, "regions.csv ");
  refer(file("activities"), facts.activities, "region", regions, "regions.csv ");
  refer(file("activities"), facts.activities, "city", regions, "regions.csv ");
  refer(file("activities"), facts.activities, "campaign", campaigns, "campaigns.csv ");
  refer(file("activity-corrections"), facts.activityCorrections, "id", activities, "activities.csv ");
  refer(file("observations"), facts.observations, "region", regions, "regions.csv ");
  refer(file("claims"), facts.claims, "observation", observations, "observations.csv ");
  refer(file("activities"), facts.activities, "source", sources, "sources.csv ");
  refer(file("campaigns"), facts.campaigns, "source", sources, "sources.csv ");
  refer(file("observations"), facts.observations, "source", sources, "sources.csv ");
  refer(file("claims"), facts.claims, "source", sources, "sources.csv ");
  return facts;
}

function unique<T>(
  file: string,
  column: string,
  rows: readonly Row<T>[],
  key: (value: T) => string,
): ReadonlySet<string> {
  const lines = new Map<string, number>();
  for (const { line, value } of rows) {
    const earlier = lines.get(key(value));
    if (earlier !== undefined) refuse(file, line, column, key(value), fileWords.load.duplicate(earlier));
    lines.set(key(value), line);
  }
  return new Set(lines.keys());
}

function refer<K extends string, T extends { [key in K]: string | null }>(
  file: string,
  rows: readonly Row<T>[],
  column: K,
  known: ReadonlySet<string>,
  what: string,
): void {
  for (const { line, value } of rows) {
    const cell = value[column];
    if (cell !== null && !known.has(cell)) refuse(file, line, column, cell, fileWords.load.unknown(what));
  }
}
