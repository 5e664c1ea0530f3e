import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { importDocument } from "../commands/import-document";
import { acceptProposal, dismissProposal } from "../commands/proposal";
import { setSecondPerson } from "../commands/setting";
import { inventBulletin, openTemporary } from "../commands/review.fixture";
import { importing } from "@/lib/text/zh/import";

let temporary: Awaited<ReturnType<typeof openTemporary>>;

beforeEach(async () => {
  temporary = await openTemporary();
  vi.resetModules(); // so that queries open this database
  vi.stubEnv("DATABASE_URL", `file:${temporary.path}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  temporary.close();
});

test("what happened after a revision, the newest word on each record", async () => {
  const { getChangesSince, getNewestRevision } = await import("./changes-since");
  const prepared = inventBulletin();
  await importDocument(prepared, "甲", temporary);
  const since = await getNewestRevision(prepared.sha256);
  const [one, two] = [1, 2].map((n) => `${prepared.sha256.slice(0, 12)}-${n}`);
  await acceptProposal({ proposal: one ?? "", author: "甲" }, temporary);
  await acceptProposal({ proposal: two ?? "", author: "甲" }, temporary);
  await dismissProposal({ proposal: one ?? "", author: "乙", reason: importing.reason.dropped }, temporary);
  const { revision, proposals } = await getChangesSince(prepared.sha256, since);
  expect(proposals.map(({ id, state }) => [id, state])).toEqual([
    [one, "dismissed"],
    [two, "accepted"],
  ]);
  expect(await getChangesSince(prepared.sha256, revision)).toEqual({ revision, proposals: [], numerals: [] });
});

test("the second person is asked for until that is taken back", async () => {
  const { needsSecondPerson } = await import("./settings");
  expect(await needsSecondPerson()).toBe(false);
  await setSecondPerson(true, "管理员", temporary);
  expect(await needsSecondPerson()).toBe(true);
  await setSecondPerson(false, "管理员", temporary);
  expect(await needsSecondPerson()).toBe(false);
});
