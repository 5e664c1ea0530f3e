import { expect, test } from "vitest";
import type { Campaign, Source } from "@/lib/record/types";
import { groupKey } from "./activity-groups";
import { getSilentEditions } from "./silent-editions";

const edition = (id: string): Campaign => ({
  id,
  series: "patent-week",
  number: 1,
  name: id,
  theme: null,
  themeTranslated: false,
  startsOn: null,
  endsOn: null,
  publisher: null,
});
const source: Source = {
  id: "s",
  kind: "bulletin",
  title: "简报",
  titleIsOurs: false,
  publisher: null,
  date: null,
  url: null,
  issue: null,
  totalIssue: null,
  note: null,
};

test("silent is an edition of which something was read and nothing found, never one nobody has read", () => {
  const found = new Set([groupKey("week-13", "within"), groupKey("week-9", null)]);
  const read = new Map(["week-1", "week-13", "week-9"].map((id) => [id, [source]]));
  const silent = getSilentEditions(["week-1", "week-13", "week-9", "week-2"].map(edition), read, found);
  expect(silent.map(({ campaign }) => campaign.id)).toEqual(["week-1"]);
});
