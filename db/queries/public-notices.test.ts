import { expect, test } from "vitest";
import { acceptAll } from "../commands/accept-all";
import { publishDocument } from "../commands/document";
import { inventBulletin, openImported } from "../commands/review.fixture";
import { editProposal } from "../commands/proposal";
import { getReview } from "./reviews";
import { getPublicText } from "./text-marks";
import { getDatabase } from "../client";
import { notices } from "../schema/review";
import { getDocuments } from "./documents";

const bulletin = inventBulletin();
const document = bulletin.sha256;

openImported(bulletin);

test("readers are told what is asked about the published records, not what was asked of a first reading", async () => {
  const [start, end] = [bulletin.text.indexOf("云南省"), bulletin.text.indexOf("2020年")];
  getDatabase().insert(notices).values({ document, rule: "edition-outside", message: "旧", start, end }).run();
  expect((await getReview(document))?.notices.map(({ rule }) => rule)).toEqual(["fixture"]);
  await acceptAll({ document, author: "甲" });
  await publishDocument({ document, author: "乙" });
  const [{ source } = { source: "" }] = await getDocuments();
  const asked = async () => (await getPublicText(source))?.notices.map(({ rule }) => rule);
  expect(await asked()).toEqual(["fixture"]);

  const activity = (await getReview(document))?.proposals.find(({ content }) => content.kind === "activity");
  if (activity?.content.kind !== "activity") throw new Error("no activity");
  const content = { ...activity.content, campaign: "patent-week-13" };
  await editProposal({ proposal: activity.id, author: "甲", expectedRevision: activity.revision, content });
  expect(await asked()).toEqual(["fixture"]);
  await publishDocument({ document, author: "乙" });
  expect(await asked()).toEqual(["edition-outside", "fixture"]);
});
