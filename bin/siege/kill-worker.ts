import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@/db/client";
import { acceptAll } from "@/db/commands/accept-all";
import { publishDocument } from "@/db/commands/document";
import { importDocument } from "@/db/commands/import-document";
import { loadFacts } from "@/db/load/seed";
import type { Prepared } from "@/db/records/prepared";

/** Imports, decides, publishes and loads, text after text, and says what it begins, until it is killed. */
const [path = "", data = "", texts = ""] = process.argv.slice(2);
const database = openDatabase(path, { create: true });
const context = { database };
const author = "甲";

const begin = (work: string) => process.stdout.write(`${work}\n`);

async function workOnce(prepared: Prepared, round: number): Promise<void> {
  begin("import");
  await importDocument(prepared, author, context);
  begin("decide");
  await acceptAll({ document: prepared.sha256, author }, context);
  begin("publish");
  await publishDocument({ document: prepared.sha256, author }, context);
  const year = 1900 + round;
  appendFileSync(join(data, "campaigns.csv"), `ip-week-${year},ip-week,${year},虚构的一届,,0,,,,,\n`);
  begin("load");
  await loadFacts(database, data);
}

// Written by bin/siege/kill.ts: read once, so that a round begins at once.
const prepared = JSON.parse(readFileSync(texts, "utf8")) as Prepared[];
for (const [round, each] of prepared.entries()) await workOnce(each, round + 1);
