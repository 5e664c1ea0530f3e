import { baseUnit, shiftDecimal } from "@/lib/record/quantity";
import { fileWords } from "@/lib/text/zh/file-words";
import type { Decimal } from "@/lib/record/types";
import { activities, campaigns, claims, observations } from "../schema/facts";
import { insertActivity } from "../records/versions";
import type { Stamp } from "../records/versions";
import type { Transaction } from "../transact";
import type { Facts } from "./facts";
import { LoadError } from "./table";
import type { Row } from "./table";
import { loadVersions } from "./versions";
import type { Corrected, VersionReport } from "./versions";

type Loaded<T> = T & { hash: string; line: number };

const load = <T>({ value, hash, line }: Row<T>): Loaded<T> => ({ ...value, hash, line });

/** The rows of a file, each with what corrects it, in the order of the file of corrections. */
function correct<T extends { id: string }>(
  rows: readonly Row<T>[],
  corrections: readonly Row<T & { reason: string }>[] = [],
): Corrected<Loaded<T>>[] {
  const byId = Map.groupBy(corrections, ({ value }) => value.id);
  return rows.map((row) => ({
    first: load(row),
    corrections: (byId.get(row.value.id) ?? []).map((later) => ({
      row: load<T>(later),
      reason: later.value.reason,
    })),
  }));
}

export function loadCampaigns(tx: Transaction, facts: Facts, now: string): VersionReport {
  const into = { kind: "campaign", table: campaigns, now } as const;
  return loadVersions(tx, into, correct(facts.campaigns), (stamp, row) =>
    insertRow("campaigns.csv", row, () => {
      tx.insert(campaigns)
        .values({ ...row, ...stamp })
        .run();
    }),
  );
}

export function loadActivities(tx: Transaction, facts: Facts, now: string): VersionReport {
  const into = { kind: "activity", table: activities, now } as const;
  return loadVersions(tx, into, correct(facts.activities, facts.activityCorrections), (stamp, row) =>
    insertRow("activities.csv", row, () => {
      insertActivity(tx, { ...row, ...stamp }, row);
    }),
  );
}

export function loadObservations(tx: Transaction, facts: Facts, now: string): VersionReport {
  const into = { kind: "observation", table: observations, now } as const;
  return loadVersions(tx, into, correct(facts.observations), (stamp, row) =>
    insertRow("observations.csv", row, () => {
      const { unit, places } = baseUnit(row.unit);
      const shift = (value: Decimal | null) => (value === null ? null : shiftDecimal(value, places));
      tx.insert(observations)
        .values({
          ...row,
          unit,
          value: shift(row.value),
          valueTo: shift(row.valueTo),
          ...stamp,
        })
        .run();
    }),
  );
}

export function loadClaims(tx: Transaction, facts: Facts, now: string): VersionReport {
  const into = { kind: "claim", table: claims, now } as const;
  return loadVersions(tx, into, correct(facts.claims), (stamp: Stamp, row) =>
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
    throw new LoadError(
      fileWords.load.bad(
        fileWords.load.at(file, row.line, "id"),
        row.id,
        fileWords.load.refused(cause.message),
      ),
    );
  }
}
