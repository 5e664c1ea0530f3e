import { setTimeout as wait } from "node:timers/promises";
import type { Accounts } from "./accounts";
import type { Database } from "./client";
import { explainDatabaseError, isBusy } from "./database-error";

export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
export type AccountsTransaction = Parameters<Parameters<Accounts["transaction"]>[0]>[0];

const patience = 5000; // ms in which another writer should have ended
const pause = 25; // ms

/**
 * Runs `work` in one write transaction: all of it or nothing. The one door for writes, because the file driver takes
 * only synchronous callbacks and a distributed one would not. Throws DatabaseError when the file stays locked.
 */
export const transact = <T>(database: Database, work: (tx: Transaction) => T): Promise<T> =>
  attempt(database, () => database.transaction(work, { behavior: "immediate" }));

/** The same in the file of accounts. */
export const transactAccounts = <T>(file: Accounts, work: (tx: AccountsTransaction) => T): Promise<T> =>
  attempt(file, () => file.transaction(work, { behavior: "immediate" }));

/** Waits for another writer between tries, not in SQLite: there the whole process would stand still with it. */
async function attempt<T>({ $client }: Database | Accounts, work: () => T): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      $client.pragma("busy_timeout = 0");
      return work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw explainDatabaseError(error, $client.name);
    } finally {
      $client.pragma("busy_timeout = 200");
    }
    await wait(pause);
  }
}
