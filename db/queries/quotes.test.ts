import { describe, expect, test } from "vitest";
import { toQuoteRecord } from "@/lib/reading/quotes";
import { acceptAll } from "../commands/accept-all";
import { publishDocument, withdrawDocument } from "../commands/document";
import { inventBulletin, openImported } from "../commands/review.fixture";
import { countChangeBatches, countChanges, getChangeBatches, getChangeSlice } from "./changes";
import { getQuotedRecord } from "./quotes";
import { getPublicText } from "./text-marks";

const bulletin = inventBulletin({ extra: "联系电话：010-80759610。" });
const document = bulletin.sha256;
const [activity, figure] = [1, 2].map((number) => `${document.slice(0, 12)}-${number}`);
const shipped = "441900-patent_pledge_amount-2018";
const sourceOf = async () => (await getQuotedRecord(figure ?? ""))?.citation.source.id ?? "";

openImported(bulletin);

describe("what readers see of a text", () => {
  test("of a draft nothing, of a source without a text the citation alone", async () => {
    expect(await getQuotedRecord(figure ?? "")).toBeUndefined();
    expect(await getQuotedRecord(shipped)).toMatchObject({
      kind: "observation",
      passage: null,
      textState: "absent",
    });
    expect(await getQuotedRecord("no-such-record")).toBeUndefined();
    expect(await getPublicText("cnipa-2019-12")).toBeUndefined();
  });

  test("of a published text every record with its sentence, contact details covered", async () => {
    await acceptAll({ document, author: "甲" });
    await publishDocument({ document, author: "乙" });
    const quoted = await getQuotedRecord(figure ?? "");
    expect(quoted).toMatchObject({ kind: "observation", textState: "published", part: 1 });
    const { sentence = "", start, end, after } = quoted?.passage ?? {};
    expect(sentence.slice(start, end)).toBe("12.5亿元");
    expect(after).toBe(`联系电话：${"▇".repeat(12)}。`);
    expect(quoted && toQuoteRecord(quoted)).toMatchObject({ literal: "12.5亿元", source: { hasText: true } });
    expect(await getQuotedRecord(activity ?? "")).toMatchObject({ kind: "activity", textState: "published" });
    const claim = await getQuotedRecord(`${figure}-c1`);
    expect(claim).toMatchObject({ kind: "claim", observation: { id: figure } });
    expect(claim?.passage?.sentence.slice(claim.passage.start, claim.passage.end)).toBe("位居全省第二");
  });

  test("the text has a mark for each record and the editor's notes, and keeps its length", async () => {
    const text = await getPublicText(await sourceOf());
    expect(text?.text).toHaveLength(bulletin.text.length);
    expect(text?.text).not.toContain("80759610");
    expect(text?.marks.map(({ kind, start, end }) => [kind, text.text.slice(start, end)])).toEqual([
      ["activity", "云南省昆明市于3月5日举办“虚构专利培训班”。"],
      ["observation", "12.5亿元"],
      ["claim", "位居全省第二"],
    ]);
    expect(text?.notices).toMatchObject([{ message: "年份是推定的" }]);
  });
});

describe("changes", () => {
  test("what happened together is one batch with its counts", async () => {
    expect(await countChangeBatches()).toBe(3);
    const [published, loaded, corrected] = await getChangeBatches();
    expect(corrected).toMatchObject({ action: "corrected", changes: [{ record: "pw13-hubei-02" }] });
    expect(published).toMatchObject({
      action: "added",
      origin: "import",
      why: "发布《虚构工作简报2021年第3期（总第9期）》",
    });
    expect(published?.counts).toEqual([
      { kind: "activity", count: 1 },
      { kind: "observation", count: 1 },
      { kind: "claim", count: 1 },
    ]);
    expect(published?.changes).toHaveLength(3);
    expect(loaded?.changes).toHaveLength(60);
    expect(JSON.stringify(published)).not.toContain("乙");
  });

  test("a cursor leads through all of them, each once", async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const rows: { id: string }[] = await getChangeSlice(after, 100);
      seen.push(...rows.map(({ id }) => id));
      after = rows.at(-1)?.id ?? null;
      if (rows.length < 100) break;
    }
    expect(new Set(seen).size).toBe(await countChanges());
    expect(seen).toHaveLength(await countChanges());
  });

  test("a withdrawn text is public no more", async () => {
    const source = await sourceOf();
    await withdrawDocument({ document, author: "丙", reason: "发错了" });
    expect(await getPublicText(source)).toBeUndefined();
    expect(await getQuotedRecord(figure ?? "")).toBeUndefined();
    expect((await getChangeBatches(1, 1))[0]).toMatchObject({ action: "withdrawn", why: "撤回文件：发错了" });
  });
});
