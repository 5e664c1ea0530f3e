import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openTemporary } from "../commands/review.fixture";
import { getQuotedRecord } from "../queries/quotes";
import { getDocuments } from "../queries/documents";
import { layIn } from "./lay-in";

let temporary: Awaited<ReturnType<typeof openTemporary>>;
const folder = mkdtempSync(join(tmpdir(), "zhiyun-bulletins-"));
const sentence = "2018年，东莞市专利质押融资额为27.273597亿元。";
const shipped = "441900-patent_pledge_amount-2018";

beforeAll(async () => {
  temporary = await openTemporary();
  vi.stubEnv("DATABASE_URL", `file:${temporary.path}`);
  const head = "知识产权运营工作简报\n2019年第12期（总第38期）\n国家知识产权局运用促进司编\n2019年12月24日";
  const fresh = "2018年，昆明市专利质押融资额3亿元。";
  writeFileSync(join(folder, "a.txt"), `${head}\n行业动态\n${sentence}\n${fresh}\n`);
  writeFileSync(join(folder, "b.txt"), "");
});
afterAll(() => {
  vi.unstubAllEnvs();
  temporary.close();
  rmSync(folder, { recursive: true });
});

test("a text laid in opens the sentences of shipped records; what is new waits as a draft; a bad file stops nothing", async () => {
  expect((await getQuotedRecord(shipped))?.passage).toBeNull();
  const [first, second] = await layIn(temporary.database, folder);
  expect(first).toContain("a.txt");
  expect(second).toContain("文件是空的");
  expect((await getQuotedRecord(shipped))?.passage?.sentence).toBe(sentence);
  const documents = await getDocuments();
  expect(documents.map(({ state }) => state)).toEqual(["draft"]);
  expect(documents[0]?.proposals.open).toBeGreaterThan(1);
}, 60_000);

test("the same folder again changes nothing, and a folder that is not there is none", async () => {
  expect((await layIn(temporary.database, folder))[0]).toContain("以前导入过");
  expect(await getDocuments()).toHaveLength(1);
  expect(await layIn(temporary.database, join(folder, "absent"))).toEqual([]);
}, 60_000);
