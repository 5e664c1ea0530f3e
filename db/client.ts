import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { LRUCache } from "lru-cache";
import { fileWords } from "@/lib/text/zh/file-words";
import { DatabaseError, explainDatabaseError } from "./database-error";
import * as schema from "./schema/facts";

export type Database = ReturnType<typeof connect>;

const defaultPath = "db/zhiyun-atlas.sqlite";

/** `DATABASE_URL=file:…` or the file inside the project. Throws on any other scheme. */
export function databasePath(url: string | undefined = process.env["DATABASE_URL"]): string {
  if (url === undefined || url === "") return resolve(defaultPath);
  const path = /^file:(?:\/\/(?=\/))?(.+)$/.exec(url)?.[1];
  if (path === undefined) throw new DatabaseError(fileWords.database.badUrl(url));
  return resolve(decodeURI(path));
}

function connect(client: BetterSqlite3.Database) {
  return drizzle(client, { schema });
}

/**
 * Opens the file at `path`. `create` makes it (and its folder) when absent; without it an absent file throws, and a lock is
 * not waited for: whoever serves must not stand still (transact.ts waits beside the readers). What may not be written is
 * read from a copy. Throws DatabaseError when the file cannot be opened, is locked or is not a database.
 */
export function openDatabase(path: string, { create = false }: { create?: boolean } = {}): Database {
  try {
    if (create && !existsSync(path)) makeFile(path);
    else if (!existsSync(path)) throw new DatabaseError(fileWords.database.absent(path));
    if (!isWritable(path)) return connect(openCopy(path));
    const client = new BetterSqlite3(path, { timeout: create ? 5000 : 200 });
    client.pragma("journal_mode = WAL");
    client.pragma("synchronous = FULL"); // a decision that was answered outlives a power cut
    client.pragma("foreign_keys = ON");
    return connect(client);
  } catch (error) {
    throw explainDatabaseError(error, path);
  }
}

/** Drafts hold what is not public: a new file is its owner's. */
function makeFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  closeSync(openSync(path, "a", 0o600));
}

/** Whether SQLite may write the file and, beside it, its log. */
function isWritable(path: string): boolean {
  try {
    for (const each of [path, dirname(path)]) accessSync(each, constants.W_OK);
    return true;
  } catch {
    return false; // whatever the reason, it can only be read
  }
}

/** A reader of a copy, its log folded in: reading a file with a log would have to write beside it. */
function openCopy(path: string): BetterSqlite3.Database {
  const folder = mkdtempSync(join(tmpdir(), "zhiyun-reading-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const copy = join(folder, "copy.sqlite");
  for (const suffix of ["", "-wal"]) {
    if (!existsSync(path + suffix)) continue;
    copyFileSync(path + suffix, copy + suffix);
    chmodSync(copy + suffix, 0o600);
  }
  const folding = new BetterSqlite3(copy);
  try {
    folding.pragma("journal_mode = DELETE");
  } finally {
    folding.close();
  }
  return new BetterSqlite3(copy, { readonly: true });
}

/** Throws DatabaseError when a page of the file contradicts the others. Reads the whole file. */
export function checkDatabase({ $client }: Database, path: string): void {
  try {
    const found = $client.pragma("quick_check(1)", { simple: true });
    if (found !== "ok") throw new DatabaseError(fileWords.database.damaged(path));
  } catch (error) {
    throw explainDatabaseError(error, path);
  }
}

let shared: { database: Database; identity: string } | undefined;

/** Which file lies at the path; undefined while there is none. */
function identify(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

const grace = 30_000; // ms; requests under way still read the old file

/**
 * The one connection of this process, to the file that lies at the path now: one put in its place is opened, one taken away
 * is read until another comes. Within a request that previews a draft, one to the preview's copy.
 */
export function getDatabase(): Database {
  const preview = findPreviewFile();
  if (preview !== undefined) return openPreview(preview);
  const path = databasePath();
  const identity = identify(path);
  if (shared !== undefined && (identity === undefined || identity === shared.identity)) return shared.database;
  const old = shared?.database;
  shared = { database: openDatabase(path), identity: identity ?? "" };
  if (old !== undefined) setTimeout(() => old.$client.close(), grace).unref();
  return shared.database;
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
