import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { LRUCache } from "lru-cache";
import { zh } from "@/lib/text/zh";
import * as schema from "./schema/facts";

export type Database = ReturnType<typeof connect>;

/** The database cannot be used; `message` says in the operator's words what is wrong and what to do. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
}

const defaultPath = "db/zhiyun-atlas.sqlite";

/** `DATABASE_URL=file:…` or the file inside the project. Throws on any other scheme. */
export function databasePath(url: string | undefined = process.env["DATABASE_URL"]): string {
  if (url === undefined || url === "") return resolve(defaultPath);
  const path = /^file:(?:\/\/(?=\/))?(.+)$/.exec(url)?.[1];
  if (path === undefined) throw new DatabaseError(zh.database.badUrl(url));
  return resolve(decodeURI(path));
}

function connect(client: BetterSqlite3.Database) {
  return drizzle(client, { schema });
}

/** SQLite's result code of an error, e.g. `SQLITE_BUSY`; empty for anything else. */
function sqliteCode(error: unknown): string {
  return error instanceof BetterSqlite3.SqliteError ? error.code : "";
}

/** Names what is wrong with the file at `path`; errors that are not SQLite's own pass through unchanged. */
export function explainDatabaseError(error: unknown, path: string): unknown {
  const code = sqliteCode(error);
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return new DatabaseError(zh.database.locked(path));
  if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT"))
    return new DatabaseError(zh.database.damaged(path));
  if (
    code.startsWith("SQLITE_CANTOPEN") ||
    code.startsWith("SQLITE_READONLY") ||
    code.startsWith("SQLITE_PERM")
  ) {
    return new DatabaseError(zh.database.cannotOpen(path));
  }
  return error;
}

/**
 * Opens the file at `path`. `create` makes it (and its folder) when absent; without it an absent file throws.
 * Throws DatabaseError when the file cannot be opened, is locked or is not a database.
 */
export function openDatabase(path: string, { create = false }: { create?: boolean } = {}): Database {
  try {
    if (create) mkdirSync(dirname(path), { recursive: true });
    else if (!existsSync(path)) throw new DatabaseError(zh.database.absent(path));
    const client = new BetterSqlite3(path, { timeout: 5000 });
    client.pragma("journal_mode = WAL");
    client.pragma("synchronous = NORMAL");
    client.pragma("foreign_keys = ON");
    return connect(client);
  } catch (error) {
    throw explainDatabaseError(error, path);
  }
}

let shared: Database | undefined;

/** The one connection of this process; within a request that previews a draft, one to the preview's copy. */
export function getDatabase(): Database {
  const preview = findPreviewFile();
  if (preview !== undefined) return openPreview(preview);
  shared ??= openDatabase(databasePath());
  return shared;
}

type PreviewContext = { getStore: () => { file: string } | undefined };

/** The server (bin/serve/preview.ts) sets it round a request; it is shared by name, as this module is bundled and that one is not. */
function findPreviewContext(): PreviewContext | undefined {
  return (globalThis as { [key: symbol]: PreviewContext | undefined })[Symbol.for("zhiyun.preview")];
}

export const canPreview = () => findPreviewContext() !== undefined;

/** The copy of the database that the present request previews. */
export const findPreviewFile = () => findPreviewContext()?.getStore()?.file;

const previews = new LRUCache<string, Database>({ max: 4, dispose: ({ $client }) => $client.close() });

function openPreview(file: string): Database {
  const known = previews.get(file);
  if (known !== undefined) return known;
  const opened = openDatabase(file);
  previews.set(file, opened);
  return opened;
}
