import { expect, test } from "vitest";
import { acceptAll } from "./accept-all";
import { undoDecision } from "./decision";
import { editProposal } from "./proposal";
import { addProposal } from "./proposal-parts";
import { inventBulletin, inventedActivity, inventedObservation, openImported } from "./review.fixture";
import { getReview } from "../queries/reviews";

const bulletin = inventBulletin();
const document = bulletin.sha256;
openImported(bulletin);
const proposals = async () => (await getReview(document))?.proposals ?? [];
const states = async () => (await proposals()).map(({ state }) => state).toSorted();

test("accepting the rest takes only what was on screen, as it was, counts by kind and is one undo", async () => {
  const seen = (await proposals()).map(({ id, revision }) => ({ proposal: id, revision }));
  const figure = seen[1]?.proposal ?? "";
  // Someone changes the figure after the page was read, and adds a record the page does not show.
  const content = inventedObservation("14");
  await editProposal({ proposal: figure, author: "丙", expectedRevision: 1, content });
  await addProposal({ document, author: "丙", span: { start: 0, end: 4 }, content: inventedActivity });
  expect(await acceptAll({ document, author: "甲", seen })).toEqual({
    accepted: { activity: 1, observation: 0, campaign: 0 },
    leftAside: 0,
    unseen: 2,
  });
  expect(await states()).toEqual(["accepted", "open", "open"]);
  await undoDecision({ document, author: "甲" });
  expect(await states()).toEqual(["open", "open", "open"]);
});
