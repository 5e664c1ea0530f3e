import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { eq } from "drizzle-orm";
import { importing } from "@/lib/text/zh/import";
import { acceptAll } from "../commands/accept-all";
import { CommandError } from "../commands/command-error";
import { publishDocument } from "../commands/document";
import { importDocument } from "../commands/import-document";
import type { Database } from "../client";
import type { Arguments } from "./arguments";
import { ImportError } from "./import-error";
import { prepareApart } from "./prepare-apart";
import { findAlike, toRead } from "../records/alike";
import type { Prepared } from "../records/prepared";
import { findSourceId } from "../records/source-id";
import { sources } from "../schema/facts";
import { documents } from "../schema/review";
import { largestFile } from "./readers/read";

const say = importing.run;

/** Reads and parses the file at `path`. Throws ImportError; a file too large is refused before it is read. */
export async function preparePath(path: string): Promise<Prepared> {
  return prepareApart(basename(path), await readPath(path));
}

async function readPath(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new ImportError(importing.bad.absent);
  if (found.size > largestFile)
    throw new ImportError(importing.bad.large((found.size / 1024 / 1024).toFixed(1)));
  return readFile(path).catch(() => {
    throw new ImportError(importing.bad.absent);
  });
}

export const listSources = (database: Database) => database.select().from(sources).orderBy(sources.id).all();

/** Whether this very text is imported, in whatever format it came. */
export function isImported(database: Database, sha256: string): boolean {
  const { sha256: id } = documents;
  return database.select({ id }).from(documents).where(eq(id, sha256)).get() !== undefined;
}

/** What a file looks like of what is imported, and how their records differ, a line each. Before anything is written. */
export function describeAlike(database: Database, prepared: Prepared): string[] {
  const source = findSourceId(prepared.parsed.head, prepared.sha256, listSources(database));
  return findAlike(database, toRead(database, prepared, source)).map(({ title, fileName, why, difference }) => {
    const differs = (["added", "changed", "removed"] as const).flatMap((side) =>
      difference[side].length === 0 ? [] : [say.alikeRecords(say.alikeDifference[side], difference[side])],
    );
    return [say.alike(title, fileName, why), ...(differs.length === 0 ? [say.alikeNone] : differs)].join("；");
  });
}

export type Imported = { source: string; open: number; lines: string[] };

/** Imports a prepared file, and accepts and publishes it when asked to; `lines` tell what happened. */
export async function importPrepared(
  database: Database,
  prepared: Prepared,
  { by, acceptsAll }: Pick<Arguments, "by" | "acceptsAll">,
): Promise<Imported> {
  const { status, state, sha256, source, open, difference } = await importDocument(prepared, by, { database });
  const lines = [status === "imported" ? say.imported(source) : say.unchanged];
  if (difference)
    lines.push(say.difference(difference.added.length, difference.changed.length, difference.removed.length));
  if (acceptsAll && state === "draft") lines.push(await publishAll(database, sha256, by));
  return { source, open, lines };
}

async function publishAll(database: Database, document: string, author: string): Promise<string> {
  const { leftAside } = await acceptAll({ document, author }, { database });
  try {
    const { records } = await publishDocument({ document, author }, { database });
    return say.published(records, leftAside);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return say.notPublished(error.message);
  }
}
