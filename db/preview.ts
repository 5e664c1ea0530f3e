import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { and, eq } from "drizzle-orm";
import { databasePath, findPreviewFile, openDatabase } from "./client";
import type { Database } from "./client";
import { publishDocument } from "./commands/document";
import { numerals, proposals, settings } from "./schema/review";

export { canPreview } from "./client";

/** Whether the present request reads a preview. */
export const isPreviewing = () => findPreviewFile() !== undefined;

const lifetime = 60 * 60 * 1000; // ms; as long as the cookie
const aside = "预览";

/**
 * Copies the database and publishes there what is accepted so far; returns the copy's name, which whoever holds it may
 * read. Throws CommandError when even that cannot be published, and leaves no copy.
 */
export async function makePreview(document: string, author: string): Promise<string> {
  const folder = join(dirname(databasePath()), "previews");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  removeOld(folder);
  const name = randomBytes(16).toString("hex");
  const file = join(folder, `${name}.sqlite`);
  const original = openDatabase(databasePath());
  original.$client.prepare("vacuum into ?").run(file);
  original.$client.close();
  const copy = openDatabase(file);
  try {
    copy.delete(settings).run(); // who set what is nothing a preview shows
    setAside(copy, document);
    await publishDocument({ document, author }, { database: copy });
  } catch (error) {
    copy.$client.close();
    remove(file);
    throw error;
  }
  copy.$client.close();
  return name;
}

/** What is not decided yet stays out of the preview and does not stand in its way. */
function setAside(copy: Database, document: string): void {
  const openNumerals = and(eq(numerals.document, document), eq(numerals.role, "open"));
  copy.update(numerals).set({ role: "dismissed", reason: aside }).where(openNumerals).run();
  const undecided = and(eq(proposals.document, document), eq(proposals.state, "open"));
  copy.update(proposals).set({ state: "dismissed", reason: aside }).where(undecided).run();
}

function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^[0-9a-f]{32}\.sqlite$/.test(name)) continue;
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > lifetime) remove(file);
  }
}

function remove(file: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });
}
