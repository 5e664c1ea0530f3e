import { baseUnit, shiftDecimal } from "@/lib/record/quantity";
import { zh } from "@/lib/text/zh";
import type { Decimal } from "@/lib/record/types";
import { activities, campaigns, claims, observations } from "../schema/facts";
import { insertActivity } from "../records/versions";
import type { Stamp } from "../records/versions";
import type { Transaction } from "../transact";
import type { Facts } from "./facts";
import { LoadError } from "./table";
import type { Row } from "./table";
import { loadVersions } from "./versions";
import type { VersionReport } from "./versions";

type Loaded<T> = T & { hash: string; line: number };

const flatten = <T>(rows: readonly Row<T>[]): Loaded<T>[] =>
  rows.map(({ value, hash, line }) => ({ ...value, hash, line }));

export function loadCampaigns(tx: Transaction, facts: Facts, now: string): VersionReport {
  const into = { kind: "campaign", table: campaigns, now } as const;
  return loadVersions(tx, into, flatten(facts.campaigns), (stamp, row) =>
    insertRow("campaigns.csv", row, () => {
      const said = {
        ...row,
        themeTranslated: row.theme_translated,
        startsOn: row.starts_on,
        endsOn: row.ends_on,
      };
      tx.insert(campaigns)
        .values({ ...said, ...stamp })
        .run();
    }),
  );
}

export function loadActivities(tx: Transaction, facts: Facts, now: string): VersionReport {
  const into = { kind: "activity", table: activities, now } as const;
  return loadVersions(tx, into, flatten(facts.activities), (stamp, row) =>
    insertRow("activities.csv", row, () => {
      const said = {
        ...row,
        startsOn: row.starts_on,
        endsOn: row.ends_on,
        dateLiteral: row.date_literal,
        yearInferred: row.year_inferred,
      };
      insertActivity(tx, { ...said, ...stamp }, row);
    }),
  );
}

export function loadObservations(tx: Transaction, facts: Facts, now: string): VersionReport {
  const into = { kind: "observation", table: observations, now } as const;
  return loadVersions(tx, into, flatten(facts.observations), (stamp, row) =>
    insertRow("observations.csv", row, () => {
      const { unit, places } = baseUnit(row.unit);
      const shift = (value: Decimal | null) => (value === null ? null : shiftDecimal(value, places));
      tx.insert(observations)
        .values({
          ...row,
          unit,
          value: shift(row.value),
          valueTo: shift(row.value_to),
          periodStart: row.period_start,
          periodEnd: row.period_end,
          startInferred: row.start_inferred,
          endInferred: row.end_inferred,
          ...stamp,
        })
        .run();
    }),
  );
}

export function loadClaims(tx: Transaction, facts: Facts, now: string): VersionReport {
  const into = { kind: "claim", table: claims, now } as const;
  return loadVersions(tx, into, flatten(facts.claims), (stamp: Stamp, row) =>
    insertRow("claims.csv", row, () => {
      tx.insert(claims)
        .values({ ...row, ...stamp })
        .run();
    }),
  );
}

/** Runs one insert; a CHECK that the row schema does not know becomes a LoadError that names the row. */
function insertRow(file: string, row: { line: number; id: string }, insert: () => void): void {
  try {
    insert();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (!(cause instanceof Error) || !cause.message.includes("constraint")) throw error;
    throw new LoadError(zh.load.bad(zh.load.at(file, row.line, "id"), row.id, zh.load.refused(cause.message)));
  }
}
