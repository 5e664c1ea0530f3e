import { createHash } from "node:crypto";
import { closeSync, createReadStream, existsSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import BetterSqlite3 from "better-sqlite3";
import { z } from "zod";
import { upkeep } from "@/lib/text/zh/upkeep";
import { fileWords } from "@/lib/text/zh/file-words";
import { accountsPath } from "./accounts";
import { openDatabase } from "./client";
import { DatabaseError, explainDatabaseError } from "./database-error";
import { migrateDatabase } from "./migrate";
import { findBroken } from "./verify";
import type { Fault } from "./verify";

export type Saved = {
  path: string;
  bytes: number;
  sha256: string;
  counts: (readonly [table: string, rows: number])[];
};

const logs = ["-wal", "-shm"];

/**
 * Copies the database at `from`, while it is in use, into the new file `to`, and the accounts beside it. The copy is looked
 * through before it gets its name. Throws DatabaseError, leaving nothing, when `to` exists or the copy is not whole.
 */
export async function backUp(from: string, to: string): Promise<Saved> {
  const pairs = [
    [from, to],
    [accountsPath(from), accountsPath(to)],
  ] as const;
  for (const [, target] of pairs) if (existsSync(target)) throw new DatabaseError(upkeep.exists(target));
  if (!existsSync(from)) throw new DatabaseError(upkeep.absent(from));
  const copied = pairs.filter(([source]) => existsSync(source));
  try {
    for (const [source, target] of copied) await copyWhole(source, `${target}.part`);
    for (const [, target] of copied) renameSync(`${target}.part`, target);
  } catch (error) {
    for (const [, target] of copied) remove(`${target}.part`);
    throw explainDatabaseError(error, to);
  }
  return { path: to, bytes: statSync(to).size, sha256: await sumOf(to), counts: countRows(to) };
}

/** SQLite's own online copy: one state of the file, whoever writes meanwhile. */
async function copyWhole(from: string, to: string): Promise<void> {
  remove(to);
  closeSync(openSync(to, "wx", 0o600)); // drafts and accounts: its owner's alone, before anything is in it
  const source = new BetterSqlite3(from, { readonly: true });
  try {
    await source.backup(to);
  } finally {
    source.close();
  }
  const copy = new BetterSqlite3(to);
  try {
    copy.pragma("journal_mode = DELETE"); // one file, without a log beside it
    const faults = findBroken({ $client: copy });
    if (faults.length > 0) throw new DatabaseError([upkeep.refused(from), ...faults.map(wordFault)].join("\n"));
  } finally {
    copy.close();
  }
}

/**
 * Puts a copy of the backup `from` in the place of the database at `to`, once it is known to be whole, ours and not newer;
 * it is brought to the present schema on the way. What stood there before stays beside it. Returns where.
 */
export async function restore(from: string, to: string, now = new Date()): Promise<{ old: string | null }> {
  if (!existsSync(from)) throw new DatabaseError(upkeep.absent(from));
  const fresh = `${to}.restored`;
  const pairs = [
    [from, fresh],
    [accountsPath(from), accountsPath(fresh)],
  ] as const;
  try {
    for (const [source, target] of pairs) {
      remove(target);
      if (existsSync(source)) await copyWhole(source, target);
    }
    const database = openDatabase(fresh);
    try {
      const ours = database.$client.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'");
      if (ours.get() === undefined) throw new DatabaseError(fileWords.database.foreign(from));
      migrateDatabase(database, fresh);
      database.$client.pragma("journal_mode = DELETE");
    } finally {
      database.$client.close();
    }
  } catch (error) {
    for (const [, target] of pairs) remove(target);
    throw explainDatabaseError(error, from);
  }
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, "");
  const old = to.replace(/(\.[^./\\]*)?$/, `-before-${stamp}$1`);
  const isReplaced = existsSync(to);
  const hasAccounts = existsSync(accountsPath(from));
  setAside(to, old);
  renameSync(fresh, to);
  if (hasAccounts) {
    setAside(accountsPath(to), accountsPath(old));
    renameSync(accountsPath(fresh), accountsPath(to));
  } else remove(accountsPath(fresh)); // the backup was of the database alone: today's accounts stay
  return { old: isReplaced ? old : null };
}

/** Gives a file its new name with its log folded in: a log left behind would be taken for one of the file that follows. */
function setAside(path: string, to: string): void {
  if (!existsSync(path)) return;
  const file = new BetterSqlite3(path);
  try {
    file.pragma("wal_checkpoint(TRUNCATE)");
  } finally {
    file.close();
  }
  renameSync(path, to);
  for (const log of logs) rmSync(path + log, { force: true });
}

function remove(path: string): void {
  for (const suffix of ["", ...logs]) rmSync(path + suffix, { force: true });
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

const tables = z.array(z.string());

/** The rows of each table of ours. */
function countRows(path: string): (readonly [string, number])[] {
  const file = new BetterSqlite3(path, { readonly: true }); // a writer would give the file another checksum
  try {
    const ours = "type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\'";
    return tables
      .parse(file.prepare(`select name from sqlite_master where ${ours} order by name`).pluck().all())
      .map((table) => [table, Number(file.prepare(`select count(*) from "${table}"`).pluck().get())] as const);
  } finally {
    file.close();
  }
}

/** A fault in words. */
export function wordFault({ kind, what, rows = 0 }: Fault): string {
  return kind === "reference" ? upkeep.fault.reference(what, rows) : upkeep.fault[kind](what);
}
