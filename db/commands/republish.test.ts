import { expect, test } from "vitest";
import { countChanges, getChanges } from "../queries/changes";
import { getDatabase } from "../client";
import { acceptAll } from "./accept-all";
import { publishDocument } from "./document";
import { importDocument } from "./import-document";
import { hashText } from "../records/prepared";
import type { Prepared } from "../records/prepared";
import { inventBulletin, openImported } from "./review.fixture";

const bulletin = inventBulletin();
openImported(bulletin);

const versions = () =>
  getDatabase()
    .$client.prepare(
      `select count(*) from (select id from activities where origin = 'import' union all
        select id from observations where origin = 'import' union all select id from claims where origin = 'import')`,
    )
    .pluck()
    .get();
const publish = async ({ sha256: document }: Prepared) => {
  await acceptAll({ document, author: "甲" });
  await publishDocument({ document, author: "乙" });
};

/** The same bulletin with a line before its records, which moves every one of them. */
function moved(prepared: Prepared): Prepared {
  const at = prepared.text.indexOf("云南省");
  const line = "编者按：更正了一处。\n";
  const text = prepared.text.slice(0, at) + line + prepared.text.slice(at);
  const move = <T extends { start: number; end: number }>(items: readonly T[]) =>
    items.map((each) => ({ ...each, start: each.start + line.length, end: each.end + line.length }));
  const { activities, observations, numerals, notices, ...parsed } = prepared.parsed;
  return {
    ...prepared,
    text,
    sha256: hashText(text),
    parsed: {
      ...parsed,
      activities: move(activities),
      observations: move(observations),
      numerals: move(numerals),
      notices: move(notices),
    },
  };
}

test("publishing again what is published writes no version", async () => {
  await publish(bulletin);
  expect(versions()).toBe(3);
  await publishDocument({ document: bulletin.sha256, author: "乙" });
  expect(versions()).toBe(3);
});

test("a new text corrects what it says otherwise; what only stands elsewhere in it is no correction", async () => {
  const before = await countChanges();
  const next = moved(inventBulletin());
  await importDocument(next, "甲");
  await publish(next);
  expect(await countChanges()).toBe(before);
  const other = moved(inventBulletin({ amount: "13.5" }));
  await importDocument(other, "甲");
  await publish(other);
  const changes = await getChanges(1, (await countChanges()) - before);
  expect(changes.map(({ action, kind, title }) => [action, kind, title])).toEqual([
    ["corrected", "observation", "13.5亿元"],
  ]);
});
