import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishDocument } from "./commands/document";
import { importDocument } from "./commands/import-document";
import { acceptAll } from "./commands/accept-all";
import { inventBulletin, openTemporary } from "./commands/review.fixture";

/** What the database itself refuses, whoever asks: nothing said or decided is rewritten or removed. */

let temporary: Awaited<ReturnType<typeof openTemporary>>;
beforeAll(async () => {
  temporary = await openTemporary();
  const prepared = inventBulletin();
  await importDocument(prepared, "甲", temporary);
  await acceptAll({ document: prepared.sha256, author: "甲" }, temporary);
  await publishDocument({ document: prepared.sha256, author: "甲" }, temporary);
});
afterAll(() => temporary.close());

const run = (statement: string) => temporary.database.$client.prepare(statement).run();
const columnsOf = (table: string) =>
  temporary.database.$client.prepare("select name from pragma_table_info(?)").pluck().all(table);

const versionTables = ["activities", "campaigns", "observations", "claims"];
const kept = ["revisions", ...versionTables, "activity_types", "activity_organisations"];
const ending = ["superseded_at", "withdrawn_by", "withdrawn_reason"];

test.each(kept)("no row of %s is deleted", (table) => {
  expect(() => run(`delete from ${table}`)).toThrow("append-only");
});

test.each(["revisions", "activity_types", "activity_organisations"])("no column of %s changes", (table) => {
  for (const column of columnsOf(table))
    expect(() => run(`update ${table} set "${column}" = "${column}"`)).toThrow("append-only");
});

describe.each(versionTables)("a version in %s", (table) => {
  const current = `version_id = (select max(version_id) from ${table} where superseded_at is null)`;

  test("keeps all its words", () => {
    const content = columnsOf(table).filter((column) => !ending.includes(String(column)));
    expect(content.length).toBeGreaterThan(15);
    for (const column of content)
      expect(() => run(`update ${table} set "${column}" = "${column}" where ${current}`)).toThrow(
        "append-only",
      );
  });

  test("ends once", () => {
    const end = `update ${table} set superseded_at = '2030-01-01T00:00:00.000Z'`;
    const id = temporary.database.$client
      .prepare(`select max(version_id) from ${table} where superseded_at is null`)
      .pluck()
      .get();
    expect(run(`${end} where version_id = ${String(id)}`).changes).toBe(1);
    expect(() => run(`${end} where version_id = ${String(id)}`)).toThrow("append-only");
    expect(() => run(`update ${table} set superseded_at = null where version_id = ${String(id)}`)).toThrow(
      "append-only",
    );
    expect(() =>
      run(`update ${table} set withdrawn_by = '乙', withdrawn_reason = '试' where version_id = ${String(id)}`),
    ).toThrow("append-only");
  });
});
