import { existsSync } from "node:fs";
import { importing } from "@/lib/text/zh/import";
import { databasePath, openDatabase } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import type { Database } from "@/db/client";
import { CommandError } from "@/db/commands/command-error";
import { readArguments } from "@/db/import/arguments";
import type { Arguments } from "@/db/import/arguments";
import { ImportError } from "@/db/import/import-error";
import { describeAlike, importPrepared, isImported, listSources, preparePath } from "@/db/import/import-file";
import { formatReport } from "@/db/import/report";
import { findSourceId } from "@/db/records/source-id";
import { readKnownCampaigns, readKnownSources } from "@/db/import/known-sources";
import { listKnownCampaigns } from "@/db/records/known-campaigns";
import { writeTemplate } from "@/db/import/template";
import { LoadError } from "@/db/load/table";
import { isMigrated, migrateDatabase } from "@/db/migrate";
import { regions } from "@/db/schema/facts";
import { loadFacts } from "@/db/load/seed";

/** From files to drafts: exit code 0 imported, 2 unreadable or not a bulletin, 3 numerals remain open. */
const say = importing.run;

async function main(args: Arguments): Promise<number> {
  if (args.template !== null) {
    await writeTemplate(args.template);
    console.error(say.template(args.template));
  }
  if (args.files.length === 0) return 0;
  const database = args.isDry ? openKnown() : await open();
  const codes: number[] = [];
  for (const file of args.files) codes.push(await importOne(file, args, database));
  database?.$client.close();
  return codes.includes(2) ? 2 : Math.max(...codes);
}

async function importOne(file: string, args: Arguments, database: Database | null): Promise<number> {
  try {
    if (process.stderr.isTTY) console.error(say.reading(file));
    const prepared = await preparePath(file);
    const { parsed, sha256 } = prepared;
    // Before the import: what is on record already, not what this text brings.
    const editions = database ? listKnownCampaigns(database) : readKnownCampaigns();
    if (database) for (const line of describeAlike(database, prepared)) console.error(`${file}：${line}。`);
    const {
      source,
      open: left,
      lines,
    } = database && !args.isDry
      ? await importPrepared(database, prepared, args)
      : {
          source: findSourceId(parsed.head, sha256, database ? listSources(database) : readKnownSources()),
          open: parsed.numerals.filter((numeral) => numeral.role === "open").length,
          lines: [...(database && isImported(database, sha256) ? [say.unchanged] : []), say.dry],
        };
    const summary = [
      say.read(
        parsed.campaigns.length,
        parsed.activities.length,
        parsed.observations.length,
        parsed.notices.length,
      ),
      ...lines,
    ];
    if (left > 0) summary.push(say.open(left));
    if (args.asJson) console.log(formatReport(prepared, source, editions));
    console.error(`${file}：${summary.join("；")}。`);
    return left > 0 ? 3 : 0;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    console.error(say.failed(file, error.message));
    console.error(say.expected);
    return 2;
  }
}

/** For a trial run: the database as it stands, if there is one that this program can read. */
function openKnown(): Database | null {
  const path = databasePath();
  if (!existsSync(path)) return null;
  const database = openDatabase(path);
  if (isMigrated(database, path)) return database;
  database.$client.close();
  return null;
}

/** The database, with everything an import refers to. */
async function open(): Promise<Database> {
  const path = databasePath();
  const database = openDatabase(path, { create: true });
  migrateDatabase(database, path);
  if (database.select().from(regions).limit(1).get() === undefined) await loadFacts(database);
  return database;
}

try {
  process.exitCode = await main(readArguments(process.argv.slice(2)));
} catch (error) {
  const isInput = error instanceof ImportError || error instanceof CommandError;
  if (!(isInput || error instanceof DatabaseError || error instanceof LoadError)) throw error;
  console.error(error.message);
  process.exitCode = isInput ? 2 : 1;
}
