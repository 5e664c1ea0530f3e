import { describe, expect, test } from "vitest";
import { acceptAll } from "../commands/accept-all";
import { publishDocument, withdrawDocument } from "../commands/document";
import { inventBulletin, openImported } from "../commands/review.fixture";
import { findActivity } from "./activities";
import { getChanges } from "./changes";
import { countDocuments, findPublishedText, getDocuments } from "./documents";
import { getQuote, getReview, getRevisions } from "./reviews";

const bulletin = inventBulletin();
const document = bulletin.sha256;
const stem = document.slice(0, 12);

openImported(bulletin);

describe("what the desk and the readers ask", () => {
  test("a draft is listed with its counts and holds everything to decide", async () => {
    expect(await getDocuments()).toMatchObject([
      {
        sha256: document,
        title: "虚构工作简报2021年第3期（总第9期）",
        state: "draft",
        proposals: { open: 2, accepted: 0 },
        numerals: 1,
        open: 0,
      },
    ]);
    expect(await countDocuments()).toBe(1);
    const review = await getReview(document);
    expect(review?.proposals.map((proposal) => proposal.id)).toEqual([`${stem}-1`, `${stem}-2`]);
    expect(review?.numerals).toHaveLength(1);
    expect(review?.notices).toHaveLength(1);
    expect(await getReview("0".repeat(64))).toBeUndefined();
    expect(await findPublishedText((await getDocuments())[0]?.source ?? "")).toBeUndefined();
  });

  test("published records answer the public queries and open their sentence", async () => {
    await acceptAll({ document, author: "甲" });
    await publishDocument({ document, author: "乙" });
    expect(await findActivity(`${stem}-1`)).toMatchObject({
      title: "虚构专利培训班",
      organisations: [{ name: "虚构中心", role: "host" }],
    });
    const quote = await getQuote(`${stem}-2`);
    expect(quote?.sentence).toBe("2020年昆明市专利质押融资额12.5亿元，位居全省第二。");
    expect(quote?.sentence.slice(quote.start, quote.end)).toBe("12.5亿元");
    expect(quote).toMatchObject({ before: "云南省昆明市于3月5日举办“虚构专利培训班”。", after: null });
    const claim = await getQuote(`${stem}-2-c1`);
    expect(claim?.sentence.slice(claim.start, claim.end)).toBe("位居全省第二");
    expect(await getQuote("441900-patent_pledge_amount-2018")).toBeUndefined();
    expect((await findPublishedText(quote?.source ?? ""))?.sha256).toBe(document);
  });

  test("changes say what, who and why, newest first", async () => {
    expect((await getChanges(1, 3)).map(({ action, kind, who, why }) => [action, kind, who, why])).toEqual([
      ["added", "activity", "乙", "发布《虚构工作简报2021年第3期（总第9期）》"],
      ["added", "claim", "乙", "发布《虚构工作简报2021年第3期（总第9期）》"],
      ["added", "observation", "乙", "发布《虚构工作简报2021年第3期（总第9期）》"],
    ]);
    await withdrawDocument({ document, author: "丙", reason: "发错了" });
    expect(await getChanges(1, 1)).toMatchObject([{ action: "withdrawn", who: "丙", why: "撤回文件：发错了" }]);
    expect(await getQuote(`${stem}-2`)).toBeUndefined();
    expect((await getRevisions(document)).map((revision) => revision.action)).toEqual([
      "withdraw",
      "publish",
      "accept",
      "import",
    ]);
  });
});
