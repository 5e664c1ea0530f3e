import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../client";
import { observations } from "../schema/facts";
import { dataFolder, loadFacts } from "../load/seed";
import { transact } from "../transact";
import { moveSpan } from "../records/versions";
import { acceptAll } from "./accept-all";
import { publishDocument, restoreDocument, withdrawDocument } from "./document";
import { importDocument } from "./import-document";
import { locateAllRecords } from "./locate-records";
import { dismissProposal, editProposal } from "./proposal";
import type { Prepared } from "../records/prepared";
import { inventBulletin, inventShippedBulletin, inventedObservation, openTemporary } from "./review.fixture";

let temporary: Awaited<ReturnType<typeof openTemporary>>;
let database: Database;
const context = () => ({ database });
const rows = (sql: string) => database.$client.prepare(sql).all();
const publish = async (prepared: Prepared) => {
  await importDocument(prepared, "甲", context());
  await acceptAll({ document: prepared.sha256, author: "甲" }, context());
  return publishDocument({ document: prepared.sha256, author: "乙" }, context());
};
const current = (table: string) =>
  rows(
    `select id, version, author, reason, start from ${table} where origin = 'import' and superseded_at is null`,
  );
const dongguan = "441900-patent_pledge_amount-2018";
const spanOf = (id: string) =>
  rows(
    `select start, "end", origin, superseded_at is null as is_current from observations where id = '${id}' order by version`,
  );

beforeEach(async () => {
  temporary = await openTemporary();
  database = temporary.database;
});
afterEach(() => temporary.close());

describe("importing", () => {
  test("the same file again changes nothing", async () => {
    const first = await importDocument(inventBulletin(), "甲", context());
    const dump = () =>
      ["documents", "proposals", "numerals", "notices", "revisions"].map((table) =>
        rows(`select * from ${table}`),
      );
    const before = dump();
    const second = await importDocument(inventBulletin(), "乙", context());
    expect([first.status, second.status]).toEqual(["imported", "unchanged"]);
    expect(dump()).toEqual(before);
  });

  test("two imports at once: one writes, the other finds it written", async () => {
    const both = await Promise.all(["甲", "乙"].map((by) => importDocument(inventBulletin(), by, context())));
    expect(both.map((each) => each.status).toSorted()).toEqual(["imported", "unchanged"]);
    expect(rows("select count(*) as n from documents")).toEqual([{ n: 1 }]);
  });

  test("a changed file of the same source is a new document and shows what differs", async () => {
    const first = await importDocument(inventBulletin(), "甲", context());
    const second = await importDocument(inventBulletin({ amount: "13.5" }), "甲", context());
    expect(second.source).toBe(first.source);
    expect(second.difference).toEqual({ added: [], changed: ["昆明 专利质押融资额 13.5亿元"], removed: [] });
  });

  test("an import that fails half way leaves nothing", async () => {
    const prepared = inventBulletin();
    const broken = { ...prepared.parsed, notices: [{ rule: "x", message: "x", start: 5, end: 5 }] };
    await expect(importDocument({ ...prepared, parsed: broken }, "甲", context())).rejects.toThrow("notices");
    expect(rows("select sha256 from documents")).toEqual([]);
    expect(rows("select id from proposals")).toEqual([]);
  });
});

describe("publishing", () => {
  test("writes records with their span, page, paragraph and sentence, and the source", async () => {
    const prepared = inventBulletin();
    await publish(prepared);
    const [activity] = rows("select * from activities where origin = 'import'");
    expect(activity).toMatchObject({
      title: "虚构专利培训班",
      page: 2,
      paragraph: 4,
      sentence: 1,
      version: 1,
      author: "乙",
    });
    const [figure] = rows("select * from observations where origin = 'import'");
    expect(figure).toMatchObject({
      value: "1250000000",
      literal: "12.5亿元",
      sentence: 2,
      reason: "发布《虚构工作简报2021年第3期（总第9期）》",
    });
    const [claim] = rows(`select literal, rank, start, "end" from claims where origin = 'import'`);
    expect(claim).toMatchObject({ literal: "位居全省第二", rank: 2, start: prepared.text.indexOf("位居") });
    expect(rows("select title, kind from sources where id like 'doc-%'")).toEqual([
      { title: "虚构工作简报2021年第3期（总第9期）", kind: "bulletin" },
    ]);
  });

  test("a corrected record is a new version; the same again is none", async () => {
    const { sha256 } = inventBulletin();
    await publish(inventBulletin());
    const figure = `${sha256.slice(0, 12)}-2`;
    await editProposal(
      { proposal: figure, author: "甲", expectedRevision: 2, content: inventedObservation("14") },
      context(),
    );
    await publishDocument({ document: sha256, author: "乙" }, context());
    await publishDocument({ document: sha256, author: "乙" }, context());
    expect(
      rows(
        `select version, value, superseded_at is null as now from observations where id = '${figure}' order by version`,
      ),
    ).toEqual([
      { version: 1, value: "1250000000", now: 0 },
      { version: 2, value: "1400000000", now: 1 },
    ]);
  });

  test("a record dismissed after publishing is withdrawn at the next publishing", async () => {
    const { sha256 } = inventBulletin();
    await publish(inventBulletin());
    await dismissProposal({ proposal: `${sha256.slice(0, 12)}-2`, author: "甲", reason: "转引" }, context());
    await publishDocument({ document: sha256, author: "乙" }, context());
    expect(current("observations")).toEqual([]);
    expect(current("claims")).toEqual([]);
    expect(current("activities")).toHaveLength(1);
  });

  test("a new text of the source takes over its records and withdraws the rest", async () => {
    await publish(inventBulletin());
    await publish(inventBulletin({ amount: "13.5" }));
    expect(rows("select state from documents order by imported_at, state")).toEqual([
      { state: "withdrawn" },
      { state: "published" },
    ]);
    expect(current("activities")).toHaveLength(1);
    expect(rows("select value from observations where origin = 'import' and superseded_at is null")).toEqual([
      { value: "1350000000" },
    ]);
  });

  test("withdrawing takes every record away with the reason, restoring brings them back; nothing is deleted", async () => {
    const { sha256: document } = inventBulletin();
    await publish(inventBulletin());
    await withdrawDocument({ document, author: "丙", reason: "发错了" }, context());
    expect([current("activities"), current("observations"), current("claims")]).toEqual([[], [], []]);
    expect(rows("select withdrawn_by, withdrawn_reason from activities where origin = 'import'")).toEqual([
      { withdrawn_by: "丙", withdrawn_reason: "撤回文件：发错了" },
    ]);
    await expect(publishDocument({ document, author: "乙" }, context())).rejects.toThrow("先恢复");
    await restoreDocument({ document, author: "丁", reason: "核对无误" }, context());
    expect(current("activities")).toMatchObject([{ version: 2, author: "丁", reason: "恢复文件：核对无误" }]);
    expect([current("observations").length, current("claims").length]).toEqual([1, 1]);
    expect(rows("select count(*) as n from activities where origin = 'import'")).toEqual([{ n: 2 }]);
  });

  test("a withdrawn draft comes back as a draft", async () => {
    const { sha256: document } = inventBulletin();
    await importDocument(inventBulletin(), "甲", context());
    await withdrawDocument({ document, author: "甲", reason: "重复" }, context());
    await restoreDocument({ document, author: "甲", reason: "不重复" }, context());
    expect(rows("select state from documents")).toEqual([{ state: "draft" }]);
  });
});

describe("records we ship", () => {
  test("importing their source gives them a place, publishing makes no double, withdrawing takes it away", async () => {
    const prepared = inventShippedBulletin();
    const quote = prepared.parsed.observations[0];
    const span = { start: quote?.start, end: quote?.end };
    const before = rows("select count(*) as n from observations where superseded_at is null");
    await importDocument(prepared, "甲", context());
    expect(spanOf(dongguan).at(-1)).toEqual({ ...span, origin: "data", is_current: 1 });
    await acceptAll({ document: prepared.sha256, author: "甲" }, context());
    await publishDocument({ document: prepared.sha256, author: "乙" }, context());
    expect(rows("select count(*) as n from observations where superseded_at is null")).toEqual(before);
    expect(spanOf(dongguan)).toHaveLength(2);
    await withdrawDocument({ document: prepared.sha256, author: "乙", reason: "测试" }, context());
    expect(spanOf(dongguan).at(-1)).toEqual({ start: null, end: null, origin: "data", is_current: 1 });
  });

  test("a record without a number is found by the first words that say it", async () => {
    const words = "全国单笔最高专利权质押融资额";
    const prepared = inventShippedBulletin(`虚构市创下${words}。又说创下${words}。`);
    await importDocument(prepared, "甲", context());
    const start = prepared.text.indexOf(words);
    expect(spanOf("441900-single_event_loan-highest").at(-1)).toMatchObject({
      start,
      end: start + words.length,
    });
  });

  test("a reload of the shipped facts keeps the span", async () => {
    await importDocument(inventShippedBulletin(), "甲", context());
    const report = await loadFacts(database);
    expect(report.observations).toMatchObject({ changed: 0, withdrawn: 0, kept: [] });
    expect(spanOf(dongguan).at(-1)).toMatchObject({ start: expect.any(Number) });
  });

  test("a row changed in the data files is found again by the reload that changes it", async () => {
    await importDocument(inventShippedBulletin(), "甲", context());
    const found = spanOf(dongguan).at(-1);
    const folder = mkdtempSync(join(tmpdir(), "zhiyun-data-"));
    cpSync(dataFolder, folder, { recursive: true });
    const file = join(folder, "observations.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace("27.273597 亿元", "27.273597亿元"));
    expect((await loadFacts(database, folder)).observations).toMatchObject({ changed: 1 });
    expect(spanOf(dongguan).at(-1)).toEqual(found);
    rmSync(folder, { recursive: true });
  });

  test("spans lost to a changed row are found again", async () => {
    await importDocument(inventShippedBulletin(), "甲", context());
    const found = spanOf(dongguan).at(-1);
    const by = { author: "db/data", at: new Date().toISOString() };
    await transact(database, (tx) => moveSpan(tx, observations, dongguan, null, by));
    expect(spanOf(dongguan).at(-1)).toMatchObject({ start: null });
    await transact(database, (tx) => locateAllRecords(tx, by));
    expect(spanOf(dongguan).at(-1)).toEqual(found);
  });
});
