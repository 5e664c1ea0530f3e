import { afterAll, beforeAll, expect, test } from "vitest";
import { acceptAll } from "./commands/accept-all";
import { publishDocument, restoreDocument, withdrawDocument } from "./commands/document";
import { assignNumeral } from "./commands/numeral";
import { importDocument } from "./commands/import-document";
import { inventBulletin, openTemporary } from "./commands/review.fixture";
import { verifyDatabase } from "./verify";

/** A database that was worked on agrees with itself; one changed behind its back is told where. */

let temporary: Awaited<ReturnType<typeof openTemporary>>;
beforeAll(async () => {
  temporary = await openTemporary();
  const moment = (hour: number) => ({ ...temporary, now: new Date(Date.UTC(2026, 0, 1, hour)) });
  const first = inventBulletin();
  await importDocument(first, "甲", moment(1));
  await acceptAll({ document: first.sha256, author: "甲" }, moment(2));
  await publishDocument({ document: first.sha256, author: "乙" }, moment(3));
  await withdrawDocument({ document: first.sha256, author: "乙", reason: "看错了" }, moment(4));
  await restoreDocument({ document: first.sha256, author: "乙", reason: "没有看错" }, moment(5));
  const second = inventBulletin({ amount: "13.5" });
  await importDocument(second, "甲", moment(6));
  await acceptAll({ document: second.sha256, author: "甲" }, moment(7));
  await publishDocument({ document: second.sha256, author: "乙" }, moment(8));
  const third = inventBulletin({ amount: "14.5", open: true });
  await importDocument(third, "甲", moment(9));
  const [numeral] = third.parsed.numerals;
  const dismissal = { start: numeral?.start ?? 0, role: "dismissed", reason: "编号" } as const;
  await assignNumeral({ document: third.sha256, author: "甲", ...dismissal }, moment(10));
});
afterAll(() => temporary.close());

/** What is found after `statement`, which is undone; guards are off, as whoever writes past us has none. */
function faultsAfter(statement: string) {
  const { $client } = temporary.database;
  const guards = $client
    .prepare("select name, sql from sqlite_master where type = 'trigger'")
    .all()
    .map((row) => row as { name: string; sql: string });
  $client.exec("begin");
  try {
    for (const { name } of guards) $client.exec(`drop trigger "${name}"`);
    $client.exec(statement);
    return verifyDatabase(temporary.database).faults;
  } finally {
    $client.exec("rollback");
  }
}

test("what was imported, decided, published, withdrawn, restored and replaced agrees with itself", () => {
  const found = verifyDatabase(temporary.database);
  expect(found.faults).toEqual([]);
  expect(found.decisions).toBeGreaterThan(6);
  expect(found.records).toBeGreaterThan(1700);
});

const published = "(select max(id) from revisions where action = 'publish')";
const version = "(select max(version_id) from observations where origin = 'import')";

test.each([
  ["a figure published", `update observations set value = '1' where version_id = ${version}`, "chain"],
  ["its literal", `update observations set literal = '1亿元' where version_id = ${version}`, "chain"],
  ["who published it", `update revisions set author = '丙' where id = ${published}`, "chain"],
  [
    "a publish left out",
    `delete from revisions where id = (select min(id) from revisions where action = 'publish')`,
    "chain",
  ],
  ["a publish without a hash", `update revisions set chain = null where id = ${published}`, "chain"],
  [
    "a version left out",
    "update observations set version = 7 where version = 1 and id like '441900-%'",
    "versions",
  ],
  ["a decision", "update proposals set state = 'open' where state = 'accepted'", "decisions"],
  ["a numeral", "update numerals set role = 'date', reason = null", "decisions"],
])("%s changed behind its back is found", (_what, statement, kind) => {
  expect(faultsAfter(statement).map((fault) => fault.kind)).toContain(kind);
  expect(verifyDatabase(temporary.database).faults).toEqual([]);
});
