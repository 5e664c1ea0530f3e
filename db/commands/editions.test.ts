import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeGazetteer } from "@/lib/bulletin/gazetteer";
import { normalise } from "@/lib/bulletin/normalise";
import { parseBulletin } from "@/lib/bulletin/parse";
import type { Proposal, ProposedCampaign } from "@/lib/review/review";
import type { Database } from "../client";
import { readPlaces } from "../import/places";
import { hashText } from "../records/prepared";
import type { Prepared } from "../records/prepared";
import { toProposal } from "../records/proposals";
import { transact } from "../transact";
import { acceptAll } from "./accept-all";
import { undoDecision } from "./decision";
import { publishDocument, restoreDocument, withdrawDocument } from "./document";
import { importDocument } from "./import-document";
import { acceptProposal, dismissProposal, editProposal } from "./proposal";
import { listProposals } from "./review-store";
import { openTemporary } from "./review.fixture";

let temporary: Awaited<ReturnType<typeof openTemporary>>;
let database: Database;
const context = () => ({ database });
const rows = (sql: string) => database.$client.prepare(sql).all();
const { regions, counties, aliases } = readPlaces();
const gazetteer = makeGazetteer(regions, counties, aliases);

/** A bulletin nobody wrote, read as the command reads it; numerals no rule accounts for are left out of the way. */
function bulletin(body: string, issue = 12): Prepared {
  const head = `虚构知识产权简报\n2020年第${issue}期（总第${issue}期）\n虚构局编\n2020年12月20日\n`;
  const { text, joins, pages } = normalise(head + body);
  const parsed = parseBulletin(text, gazetteer);
  const numerals = parsed.numerals.filter(({ role }) => role !== "open");
  const file = { fileName: "a.txt", encoding: "utf-8", text, sha256: hashText(text), joins, pages };
  return { ...file, parsed: { ...parsed, numerals }, sourceKind: "bulletin", url: null };
}

const fourteenth =
  "第十四届中国专利周于2020年11月30日至12月6日举行。本届专利周的主题为“虚构主题甲”。\n青海\n12月2日，西宁市举办虚构专利培训班。";
const importIt = async (prepared: Prepared) => {
  await importDocument(prepared, "甲", context());
  return transact(database, (tx) => listProposals(tx, prepared.sha256).map(toProposal));
};
const publish = async (prepared: Prepared) => {
  const proposals = await importIt(prepared);
  await acceptAll({ document: prepared.sha256, author: "甲" }, context());
  await publishDocument({ document: prepared.sha256, author: "乙" }, context());
  return proposals;
};
const editionOf = (proposals: readonly Proposal[]) => {
  const found = proposals.find(({ content }) => content.kind === "campaign");
  if (found?.content.kind !== "campaign") throw new Error("no edition proposed");
  return { ...found, content: found.content };
};
const activityOf = (proposals: readonly Proposal[], title: string) => {
  const found = proposals.find(({ content }) => content.kind === "activity" && content.title === title);
  if (found === undefined) throw new Error(`no activity ${title}`);
  return found;
};
const stands = (id: string) =>
  rows(
    `select version, name, number, theme, starts_on, ends_on, origin, source from campaigns where id = '${id}' and superseded_at is null`,
  );
const activities = () =>
  rows(
    "select title, campaign from activities where origin = 'import' and superseded_at is null order by title",
  );

beforeEach(async () => {
  temporary = await openTemporary();
  database = temporary.database;
});
afterEach(() => temporary.close());

describe("an edition nobody has heard of", () => {
  test("is proposed, accepted with its activities, published, and taken back with its text", async () => {
    const prepared = bulletin(fourteenth);
    const edition = editionOf(await importIt(prepared));
    expect(edition.content).toMatchObject({ id: "patent-week-14", number: 14, theme: "虚构主题甲" });
    const by = { document: prepared.sha256, author: "乙" };
    await acceptAll(by, context());
    await publishDocument(by, context());
    expect(stands("patent-week-14")).toMatchObject([
      {
        version: 1,
        name: "第十四届中国专利周",
        starts_on: "2020-11-30",
        ends_on: "2020-12-06",
        origin: "import",
      },
    ]);
    expect(activities()).toContainEqual({ title: "虚构专利培训班", campaign: "patent-week-14" });
    await publishDocument(by, context());
    expect(stands("patent-week-14")).toMatchObject([{ version: 1 }]);
    await withdrawDocument({ ...by, reason: "发错了" }, context());
    expect([stands("patent-week-14"), activities()]).toEqual([[], []]);
    await restoreDocument({ ...by, reason: "核对无误" }, context());
    expect(stands("patent-week-14")).toMatchObject([{ version: 2, theme: "虚构主题甲" }]);
  });

  test("an activity waits for its edition, and follows a correction or a dismissal, which is one undo", async () => {
    const prepared = bulletin(fourteenth);
    const proposals = await importIt(prepared);
    const edition = editionOf(proposals);
    const activity = activityOf(proposals, "虚构专利培训班");
    const author = "甲";
    await expect(acceptProposal({ proposal: activity.id, author }, context())).rejects.toThrow(
      "届次还没有决定",
    );
    const content: ProposedCampaign = {
      ...edition.content,
      id: "patent-week-15",
      number: 15,
      name: "第十五届中国专利周",
    };
    await editProposal({ proposal: edition.id, author, expectedRevision: 1, content }, context());
    const now = async () =>
      (await transact(database, (tx) => listProposals(tx, prepared.sha256).map(toProposal))).find(
        ({ id }) => id === activity.id,
      )?.content;
    expect(await now()).toMatchObject({ campaign: "patent-week-15" });
    await dismissProposal({ proposal: edition.id, author, reason: "不是一届" }, context());
    expect(await now()).toMatchObject({ campaign: null });
    await undoDecision({ document: prepared.sha256, author }, context());
    expect(await now()).toMatchObject({ campaign: "patent-week-15" });
    await acceptProposal({ proposal: edition.id, author }, context());
    await acceptProposal({ proposal: activity.id, author }, context());
  });

  test("an edition with its end before its start is not published, and its activities are not lost", async () => {
    const prepared = bulletin(fourteenth.replace("11月30日至12月6日", "12月6日至11月30日"));
    const edition = editionOf(await importIt(prepared));
    await expect(acceptProposal({ proposal: edition.id, author: "甲" }, context())).rejects.toThrow(
      "结束日期2020-11-30早于开始日期2020-12-06",
    );
    await acceptAll({ document: prepared.sha256, author: "甲" }, context());
    await publishDocument({ document: prepared.sha256, author: "乙" }, context());
    expect(stands("patent-week-14")).toEqual([]);
    expect(activities()).toContainEqual({ title: "虚构专利培训班", campaign: null });
  });

  test("of two accounts of one number only one is accepted; the other stays, with the reason", async () => {
    const prepared = bulletin(`${fourteenth}\n国家\n第十四届中国专利周定于11月23日至11月29日举行。`);
    const both = (await importIt(prepared)).filter(({ content }) => content.kind === "campaign");
    expect(both).toHaveLength(2);
    const [one, two] = both.map(({ id }) => id);
    await acceptProposal({ proposal: one ?? "", author: "甲" }, context());
    await expect(acceptProposal({ proposal: two ?? "", author: "甲" }, context())).rejects.toThrow("同一届");
  });
});

describe("an edition on record", () => {
  test("is confirmed without a version where the text says the same or less", async () => {
    const text = "第十三届中国专利周期间，昆明市举办虚构专利培训班。";
    const edition = editionOf(await publish(bulletin(text)));
    expect(edition.content.id).toBe("patent-week-13");
    expect(stands("patent-week-13")).toMatchObject([{ version: 1, origin: "data", starts_on: "2019-11-30" }]);
    expect(activities()).toContainEqual({ title: "虚构专利培训班", campaign: "patent-week-13" });
  });

  test("is corrected where the text says more, and is as before when the text is withdrawn", async () => {
    const prepared = bulletin("第八届中国专利周于2014年11月17日至11月23日举行，主题为“虚构主题乙”。");
    await publish(prepared);
    expect(stands("patent-week-8")).toMatchObject([
      { version: 2, starts_on: "2014-11-17", ends_on: "2014-11-23", theme: "虚构主题乙", origin: "import" },
    ]);
    await withdrawDocument({ document: prepared.sha256, author: "乙", reason: "测试" }, context());
    expect(stands("patent-week-8")).toMatchObject([
      { version: 3, ends_on: null, theme: null, origin: "data", source: null },
    ]);
  });

  test("keeps its theme where a text sets it without its spaces", async () => {
    await publish(
      bulletin(
        "2021年全国知识产权宣传周期间，昆明市举办虚构培训班。本届宣传周的主题为“全面加强知识产权保护推动构建新发展格局”。",
      ),
    );
    expect(stands("ip-week-2021")).toMatchObject([
      { version: 1, theme: "全面加强知识产权保护 推动构建新发展格局", origin: "data" },
    ]);
  });

  test("stays with the second text that names it when the first is withdrawn", async () => {
    const first = bulletin(fourteenth);
    await publish(first);
    await publish(bulletin("第十四届中国专利周期间，昆明市举办虚构商标讲座。", 11));
    const by = { document: first.sha256, author: "乙" };
    await withdrawDocument({ ...by, reason: "测试" }, context());
    expect(stands("patent-week-14")).toMatchObject([
      { theme: null, starts_on: null, name: "第十四届中国专利周" },
    ]);
    expect(activities()).toEqual([{ title: "虚构商标讲座", campaign: "patent-week-14" }]);
  });
});
