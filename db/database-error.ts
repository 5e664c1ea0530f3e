import BetterSqlite3 from "better-sqlite3";
import { fileWords } from "@/lib/text/zh/file-words";

/** The database cannot be used; `message` says in the operator's words what is wrong and what to do. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
}

type SqliteError = InstanceType<typeof BetterSqlite3.SqliteError>;

/** SQLite's own error, also where Drizzle has wrapped it. */
function findCause(error: unknown): SqliteError | undefined {
  if (error instanceof BetterSqlite3.SqliteError) return error;
  return error instanceof Error && error.cause !== undefined ? findCause(error.cause) : undefined;
}

/** Whether another connection holds the lock that was needed. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(findCause(error)?.code ?? "");
}

/** In order: the first that fits the result code says what is wrong. */
const sentences: readonly [RegExp, (path: string) => string][] = [
  [/^SQLITE_(BUSY|LOCKED)/, fileWords.database.locked],
  [/^SQLITE_(NOTADB|CORRUPT)/, fileWords.database.damaged],
  [/^SQLITE_READONLY/, fileWords.database.readOnly],
  [/^SQLITE_FULL/, fileWords.database.full],
  [/^SQLITE_IOERR/, fileWords.database.unreadable],
  [/^SQLITE_(CANTOPEN|PERM)/, fileWords.database.cannotOpen],
];

/** Names what is wrong with the file at `path`; errors that are not about the file pass through unchanged. */
export function explainDatabaseError(error: unknown, path: string): unknown {
  const code = findCause(error)?.code ?? (error instanceof Error && "code" in error ? String(error.code) : "");
  if (/^(EACCES|EPERM|EROFS|ENOTDIR|EISDIR|ENOENT)$/.test(code))
    return new DatabaseError(fileWords.database.cannotOpen(path));
  if (code === "ENOSPC") return new DatabaseError(fileWords.database.full(path));
  const say = sentences.find(([pattern]) => pattern.test(code))?.[1];
  return say === undefined ? error : new DatabaseError(say(path));
}

/** The same for a change of the schema, of which any failure is the file's. */
export function explainMigrationError(error: unknown, path: string): unknown {
  const explained = explainDatabaseError(error, path);
  const cause = findCause(error);
  if (explained instanceof DatabaseError || cause === undefined) return explained;
  return new DatabaseError(fileWords.database.notMigrated(path, cause.message));
}
