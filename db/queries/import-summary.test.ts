import { expect, test } from "vitest";
import { hashText } from "../records/prepared";
import type { Prepared } from "../records/prepared";
import { inventBulletin, openImported } from "../commands/review.fixture";
import { summarise } from "./import-summary";

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
    { fileName: "invented.txt", why: "source", ...same, changed: ["patent_pledge_amount 13.5亿元"] },
  ]);
});

test("the same day and publisher under another title is asked about", async () => {
  const other = inventBulletin({ amount: "13.5" });
  const head = { ...other.parsed.head, title: "虚构快报", issue: null, totalIssue: null };
  expect(await alike({ ...other, parsed: { ...other.parsed, head } })).toMatchObject([{ why: "publisher" }]);
});

test("another day is another text, and the very same is known, not alike", async () => {
  const other = inventBulletin({ amount: "13.5" });
  const head = { ...other.parsed.head, title: "虚构快报", issue: null, totalIssue: null, date: "2021-04-30" };
  expect(await alike({ ...other, parsed: { ...other.parsed, head } })).toEqual([]);
  expect(await summarise(bulletin)).toMatchObject({ known: true, alike: [] });
});
