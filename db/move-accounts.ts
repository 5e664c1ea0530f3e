import type { Accounts } from "./accounts";
import type { Database } from "./client";

const tables = ["users", "sessions", "accounts", "verifications", "rate_limits"];

/**
 * Copies the accounts an older database kept in itself into the file beside it, in one transaction; the tables then fall to
 * the migration that follows. Broken off in between, the next start copies again and changes nothing that stands.
 */
export function moveAccounts(database: Database, accounts: Accounts): void {
  const old = database.$client.prepare(
    "select name from sqlite_master where type = 'table' and name = 'users'",
  );
  if (old.get() === undefined) return;
  const { $client } = accounts;
  $client.transaction(() => {
    for (const table of tables) {
      const read = database.$client.prepare(`select * from ${table}`);
      const names = read.columns().map(({ name }) => name);
      const write = $client.prepare(
        `insert or ignore into ${table} (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`,
      );
      for (const row of read.raw().iterate()) write.run(row);
    }
  })();
  // Pages that held a hash are overwritten when the tables fall.
  database.$client.pragma("secure_delete = on");
}
