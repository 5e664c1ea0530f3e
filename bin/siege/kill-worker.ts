import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@/db/client";
import { acceptAll } from "@/db/commands/accept-all";
import { publishDocument } from "@/db/commands/document";
import { importDocument } from "@/db/commands/import-document";
import { readPlaces } from "@/db/import/places";
import { prepareFile } from "@/db/import/prepare-file";
import { loadFacts } from "@/db/load/seed";

/** Imports, decides, publishes and loads without end, and says what it begins, until it is killed. */
const [path = "", data = ""] = process.argv.slice(2);
const database = openDatabase(path, { create: true });
const places = readPlaces();
const context = { database };
const author = "甲";

const begin = (work: string) => process.stdout.write(`${work}\n`);

async function workOnce(round: number): Promise<void> {
  const lines = Array.from(
    { length: 40 },
    (_, day) => `2021年${(day % 12) + 1}月${(day % 27) + 1}日，云南省昆明市举办第${round}轮专利培训班。`,
  );
  const text = ["虚构工作简报", `2021年第3期（总第${round}期）`, ...lines].join("\n");
  const prepared = await prepareFile("invented.txt", new TextEncoder().encode(text), places);
  begin("import");
  await importDocument(prepared, author, context);
  begin("decide");
  await acceptAll({ document: prepared.sha256, author }, context);
  begin("publish");
  await publishDocument({ document: prepared.sha256, author }, context);
  appendFileSync(
    join(data, "campaigns.csv"),
    `ip-week-${1900 + round},ip-week,${1900 + round},虚构的一届,,0,,,,,\n`,
  );
  begin("load");
  await loadFacts(database, data);
}

for (let round = 1; ; round += 1) await workOnce(round);
