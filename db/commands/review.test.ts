import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../client";
import { getDatabase } from "../client";
import { acceptAll } from "./accept-all";
import { CommandError, Conflict } from "./command-error";
import { undoDecision } from "./decision";
import { importDocument } from "./import-document";
import { assignNumeral } from "./numeral";
import { acceptProposal, dismissProposal, editProposal } from "./proposal";
import { addProposal, mergeProposals, splitProposal } from "./proposal-parts";
import { publishDocument } from "./document";
import { inventBulletin, inventedActivity, inventedObservation, openTemporary } from "./review.fixture";

let temporary: Awaited<ReturnType<typeof openTemporary>>;
let database: Database;
const bulletin = inventBulletin();
const document = bulletin.sha256;
const stem = document.slice(0, 12);
const [activity, observation] = [`${stem}-1`, `${stem}-2`];
const context = () => ({ database });
const rows = (sql: string) => database.$client.prepare(sql).all();
const proposal = (id: string) =>
  database.$client
    .prepare("select state, reason, revision, content ->> 'title' as title from proposals where id = ?")
    .get(id);

beforeEach(async () => {
  temporary = await openTemporary();
  database = temporary.database;
  await importDocument(bulletin, "编辑甲", context());
});
afterEach(() => temporary.close());

describe("decisions", () => {
  test("every decision grows the revision and is remembered with both sides", async () => {
    await acceptProposal({ proposal: activity, author: "编辑甲" }, context());
    await dismissProposal({ proposal: activity, author: "编辑乙", reason: "与上一期重复" }, context());
    expect(proposal(activity)).toMatchObject({ state: "dismissed", reason: "与上一期重复", revision: 3 });
    expect(
      rows(
        "select action, author, reason, before ->> '$.proposals[0].state' as old from revisions order by id",
      ),
    ).toEqual([
      { action: "import", author: "编辑甲", reason: null, old: null },
      { action: "accept", author: "编辑甲", reason: null, old: "open" },
      { action: "dismiss", author: "编辑乙", reason: "与上一期重复", old: "accepted" },
    ]);
  });

  test("the second of two editors is shown the first one's version, and nothing is lost", async () => {
    const edit = (author: string, title: string) =>
      editProposal(
        { proposal: activity, author, expectedRevision: 1, content: { ...inventedActivity, title } },
        context(),
      );
    await edit("编辑甲", "甲的名称");
    const refused = await edit("编辑乙", "乙的名称").catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Conflict);
    expect(refused).toMatchObject({
      current: { content: { title: "甲的名称" }, revision: 2 },
      attempted: { title: "乙的名称" },
    });
    expect(proposal(activity)).toMatchObject({ title: "甲的名称", revision: 2 });
  });

  test("a proposal that could not become a record is not accepted", async () => {
    const content = { ...inventedActivity, region: null };
    await editProposal({ proposal: activity, author: "甲", expectedRevision: 1, content }, context());
    await expect(acceptProposal({ proposal: activity, author: "甲" }, context())).rejects.toThrow(
      "没有写明地区",
    );
    const wrong = { ...inventedObservation("1"), unit: "件" };
    await editProposal({ proposal: observation, author: "甲", expectedRevision: 1, content: wrong }, context());
    await expect(acceptProposal({ proposal: observation, author: "甲" }, context())).rejects.toThrow(
      "单位应为 元",
    );
  });

  test("an edit may move the span; it may not turn an activity into a figure", async () => {
    const edit = { proposal: activity, author: "甲", expectedRevision: 1 };
    const moved = await editProposal(
      { ...edit, content: inventedActivity, span: { start: 0, end: 6 } },
      context(),
    );
    expect(moved).toMatchObject({ quote: "虚构工作简报", start: 0, end: 6, revision: 2 });
    const other = { ...edit, expectedRevision: 2, content: inventedObservation("1") };
    await expect(editProposal(other, context())).rejects.toThrow("请另外添加");
  });

  test("split, merge and add keep what they replace", async () => {
    const content = inventedActivity;
    const parts = await splitProposal(
      {
        proposal: activity,
        author: "甲",
        parts: [
          { content, span: { start: 33, end: 40 } },
          { content, span: { start: 40, end: 50 } },
        ],
      },
      context(),
    );
    expect(parts.map((part) => [part.id, part.quote === bulletin.text.slice(part.start, part.end)])).toEqual([
      [`${stem}-3`, true],
      [`${stem}-4`, true],
    ]);
    expect(proposal(activity)).toMatchObject({ state: "dismissed" });
    const merged = await mergeProposals(
      { proposals: parts.map((part) => part.id), author: "甲", content },
      context(),
    );
    expect(merged).toMatchObject({ id: `${stem}-5`, start: 33, end: 50, state: "open" });
    const added = await addProposal({ document, author: "甲", span: { start: 0, end: 6 }, content }, context());
    expect(added).toMatchObject({ quote: "虚构工作简报", rule: "editor" });
    await expect(
      addProposal({ document, author: "甲", span: { start: 0, end: 99_999 }, content }, context()),
    ).rejects.toThrow(CommandError);
    await expect(
      mergeProposals({ proposals: [observation, added.id], author: "甲", content }, context()),
    ).rejects.toThrow("同一种类");
  });

  test("undo brings back what a decision changed and sets aside what it added", async () => {
    await dismissProposal({ proposal: activity, author: "甲", reason: "错" }, context());
    await undoDecision({ document, author: "甲" }, context());
    expect(proposal(activity)).toMatchObject({ state: "open", reason: null, revision: 3 });
    const content = inventedActivity;
    const parts = [1, 2].map((at) => ({ content, span: { start: at, end: at + 3 } }));
    await splitProposal({ proposal: activity, author: "甲", parts }, context());
    await undoDecision({ document, author: "甲" }, context());
    expect(proposal(activity)).toMatchObject({ state: "open" });
    expect(proposal(`${stem}-3`)).toMatchObject({ state: "dismissed", reason: "撤销新增" });
    await expect(undoDecision({ document, author: "甲" }, context())).rejects.toThrow("不能撤销");
  });

  test("a decision someone has built on cannot be undone", async () => {
    await acceptProposal({ proposal: activity, author: "甲" }, context());
    await dismissProposal({ proposal: activity, author: "乙", reason: "重复" }, context());
    await expect(undoDecision({ document, author: "甲" }, context())).rejects.toThrow(Conflict);
  });

  test("a numeral is assigned, needs a reason to be dismissed, and can be undone", async () => {
    const start = bulletin.parsed.numerals[0]?.start ?? 0;
    const assign = (role: "open" | "dismissed", reason: string | null) =>
      assignNumeral({ document, start, role, reason, author: "甲" }, context());
    await expect(assign("dismissed", null)).rejects.toThrow("理由");
    await assign("dismissed", "页码");
    expect(rows("select role, reason from numerals")).toEqual([{ role: "dismissed", reason: "页码" }]);
    await undoDecision({ document, author: "甲" }, context());
    expect(rows("select role, reason from numerals")).toEqual([{ role: "observation", reason: null }]);
  });

  test("input of the wrong shape is refused with a sentence", async () => {
    await expect(acceptProposal({ proposal: "' or 1=1", author: "甲" }, context())).rejects.toThrow(
      CommandError,
    );
    await expect(dismissProposal({ proposal: activity, author: "甲", reason: " " }, context())).rejects.toThrow(
      "不能为空",
    );
    await expect(acceptProposal({ proposal: `${stem}-99`, author: "甲" }, context())).rejects.toThrow(
      "没有这条",
    );
  });
});

describe("the gate", () => {
  test("nothing is published while a proposal is undecided or a numeral open, and the list says which", async () => {
    const refused = await publishDocument({ document, author: "甲" }, context()).catch(
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({
      name: "CommandError",
      obstacles: [{ kind: "record" }, { kind: "record" }],
    });
    await acceptAll({ document, author: "甲" }, context());
    const start = bulletin.parsed.numerals[0]?.start ?? 0;
    await assignNumeral({ document, start, role: "open", reason: null, author: "甲" }, context());
    await expect(publishDocument({ document, author: "甲" }, context())).rejects.toThrow(
      "还有 1 个数字没有交代",
    );
    expect(rows("select state from documents")).toEqual([{ state: "draft" }]);
    expect(rows("select id from activities where origin = 'import'")).toEqual([]);
  });

  test("figures may need a second person", async () => {
    await acceptAll({ document, author: "甲" }, context());
    const publish = (author: string) =>
      publishDocument({ document, author, needsSecondPerson: true }, context());
    await expect(publish("甲")).rejects.toThrow("另一个人");
    await expect(publish("乙")).resolves.toEqual({ records: 2 });
  });
});

test("commands use the program's own database unless told otherwise", () => {
  expect(getDatabase().$client.name).not.toBe(temporary.path);
});
