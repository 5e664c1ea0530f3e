import { explainDatabaseError } from "./client";
import type { Database } from "./client";

export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/**
 * Runs `work` in one write transaction: all of it or nothing. The one door for writes, because the file driver takes
 * only synchronous callbacks and a distributed one would not. Throws DatabaseError when the file stays locked.
 */
export async function transact<T>(database: Database, work: (tx: Transaction) => T): Promise<T> {
  try {
    return database.transaction(work, { behavior: "immediate" });
  } catch (error) {
    throw explainDatabaseError(error, database.$client.name);
  }
}
