import { chmodSync, closeSync, existsSync, openSync } from "node:fs";
import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { fileWords } from "@/lib/text/zh/file-words";
import * as schema from "./schema/auth";
import { databasePath } from "./client";
import { DatabaseError, explainDatabaseError } from "./database-error";

/** Accounts, sessions and what is counted of sign-ins: a file of its own, so that no copy of the database carries them. */
export type Accounts = ReturnType<typeof connect>;

const connect = (client: BetterSqlite3.Database) => drizzle(client, { schema });

/** `x.sqlite` → `x-accounts.sqlite`. */
export const accountsPath = (database: string): string => database.replace(/(\.[^./\\]*)?$/, "-accounts$1");

/**
 * Opens the accounts beside the database at `path`, readable by their owner only. `create` makes the file when absent; its
 * tables are migrateAccounts' work. Throws DatabaseError like openDatabase.
 */
export function openAccounts(path: string, { create = false }: { create?: boolean } = {}): Accounts {
  const file = accountsPath(path);
  try {
    if (create) {
      closeSync(openSync(file, "a", 0o600));
      chmodSync(file, 0o600);
    } else if (!existsSync(file)) throw new DatabaseError(fileWords.database.absent(file));
    const client = new BetterSqlite3(file, { timeout: create ? 5000 : 200 });
    client.pragma("journal_mode = WAL");
    client.pragma("synchronous = NORMAL");
    client.pragma("foreign_keys = ON");
    return connect(client);
  } catch (error) {
    throw explainDatabaseError(error, file);
  }
}

let shared: Accounts | undefined;

/** The one connection of this process to the accounts of its database. */
export function getAccounts(): Accounts {
  shared ??= openAccounts(databasePath());
  return shared;
}
