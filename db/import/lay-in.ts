import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { importing } from "@/lib/text/zh/import";
import type { Database } from "../client";
import { importDocument } from "../commands/import-document";
import { laidIn } from "../records/laid-in";
import { ImportError } from "./import-error";
import { preparePath } from "./import-file";

/**
 * Imports every file of a folder as a draft, unless it is imported already: the shipped records it contains then open their
 * sentence, and what is new waits at the desk. Returns one sentence a file; one that cannot be read stops nothing.
 */
export async function layIn(database: Database, folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .toSorted();
  const said: string[] = [];
  for (const name of names) said.push(await layInOne(database, join(folder, name), name));
  return said;
}

async function layInOne(database: Database, path: string, name: string): Promise<string> {
  try {
    const { status, source } = await importDocument(await preparePath(path), laidIn, { database });
    return importing.laidIn[status](name, source);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return importing.run.failed(name, error.message);
  }
}
