import { expect, test } from "vitest";
import { hashText } from "../records/prepared";
import type { Prepared } from "../records/prepared";
import { importDocument } from "../commands/import-document";
import { editProposal } from "../commands/proposal";
import { inventBulletin, inventedObservation, openImported } from "../commands/review.fixture";
import { getAlike } from "./alike";
import { summarise } from "./import-summary";
import { getReview } from "./reviews";

const bulletin = inventBulletin();
openImported(bulletin);
const alike = async (prepared: Prepared) =>
  (await summarise(prepared)).alike.map(({ fileName, why, difference }) => ({ fileName, why, ...difference }));
const same = { added: [], changed: [], removed: [] };

test("the same words in another format look like what is imported", async () => {
  const text = bulletin.text.replace("举办“", "举办\n“");
  const other = { ...bulletin, fileName: "invented.pdf", text, sha256: hashText(text) };
  expect(await alike(other)).toEqual([{ fileName: "invented.txt", why: "text", ...same }]);
});

test("the same issue says what differs before anything is written", async () => {
  expect(await alike(inventBulletin({ amount: "13.5" }))).toEqual([
    { fileName: "invented.txt", why: "source", ...same, changed: ["昆明 专利质押融资额 13.5亿元"] },
  ]);
});

test("the same day and publisher under another title is asked about", async () => {
  const other = inventBulletin({ amount: "13.5" });
  const head = { ...other.parsed.head, title: "虚构快报", issue: null, totalIssue: null };
  expect(await alike({ ...other, parsed: { ...other.parsed, head } })).toMatchObject([{ why: "publisher" }]);
});

test("the same publisher reporting of the same days is asked about, unless both say which issue they are", async () => {
  const other = inventBulletin({ amount: "13.5" });
  const head = { ...other.parsed.head, title: "虚构快报", issue: null, totalIssue: null, date: "2021-04-30" };
  const as = (said: Partial<typeof other.parsed.head>) =>
    alike({ ...other, parsed: { ...other.parsed, head: { ...head, ...said } } });
  expect(await as({})).toMatchObject([{ why: "dates" }]);
  expect(await as({ issue: "2021-04" })).toEqual([]);
  expect(await as({ publisher: "别的局" })).toEqual([]);
});

test("another day is another text, and the very same is known, not alike", async () => {
  const other = inventBulletin({ amount: "13.5" });
  const head = { ...other.parsed.head, title: "虚构快报", issue: null, totalIssue: null, date: "2021-04-30" };
  const activities = other.parsed.activities.map((each) => ({
    ...each,
    startsOn: "2021-04-05",
    endsOn: "2021-04-05",
  }));
  expect(await alike({ ...other, parsed: { ...other.parsed, head, activities } })).toEqual([]);
  expect(await summarise(bulletin)).toMatchObject({ known: true, alike: [] });
});

test("an imported text is compared as its records stand now", async () => {
  const other = inventBulletin({ amount: "13.5" });
  await importDocument(other, "甲");
  expect(await getAlike(bulletin.sha256)).toMatchObject([
    { sha256: other.sha256, why: "source", difference: { changed: ["昆明 专利质押融资额 12.5亿元"] } },
  ]);
  const figure = (await getReview(other.sha256))?.proposals.find(
    ({ content }) => content.kind === "observation",
  );
  if (figure === undefined) throw new Error("no figure");
  const { id: proposal, revision: expectedRevision } = figure;
  await editProposal({ proposal, author: "甲", expectedRevision, content: inventedObservation("12.5") });
  expect(await getAlike(bulletin.sha256)).toMatchObject([{ difference: { changed: [] } }]);
});
