import { explainDatabaseError } from "./client";
import type { Accounts } from "./accounts";
import type { Database } from "./client";

export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
export type AccountsTransaction = Parameters<Parameters<Accounts["transaction"]>[0]>[0];

/**
 * Runs `work` in one write transaction: all of it or nothing. The one door for writes, because the file driver takes
 * only synchronous callbacks and a distributed one would not. Throws DatabaseError when the file stays locked.
 */
export async function transact<T>(database: Database, work: (tx: Transaction) => T): Promise<T> {
  return explain(database, () => database.transaction(work, { behavior: "immediate" }));
}

/** The same in the file of accounts. */
export async function transactAccounts<T>(file: Accounts, work: (tx: AccountsTransaction) => T): Promise<T> {
  return explain(file, () => file.transaction(work, { behavior: "immediate" }));
}

function explain<T>({ $client }: Database | Accounts, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explainDatabaseError(error, $client.name);
  }
}
