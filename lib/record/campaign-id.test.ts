import { expect, test } from "vitest";
import { nearestEditions, parseCampaignId } from "./campaign-id";

// Newest first, as a map lists them.
const held = [
  "ip-week-2024",
  "ip-week-2021",
  "ip-week-2019",
  "patent-week-13",
  "patent-week-9",
  "patent-week-4",
];

test.each([
  ["patent-week-14", ["patent-week-13"]],
  ["patent-week-10", ["patent-week-13", "patent-week-9"]],
  ["patent-week-2", ["patent-week-4"]],
  ["ip-week-2020", ["ip-week-2021", "ip-week-2019"]],
  ["ip-week-1999", ["ip-week-2019"]],
  ["patent-week-2020", ["patent-week-13"]],
  ["2022", ["ip-week-2024", "ip-week-2021"]],
  ["2021", ["ip-week-2021"]],
  ["service-tour-2019", ["ip-week-2019"]],
  ["nonsense", ["ip-week-2024"]],
  ["", ["ip-week-2024"]],
])("the editions nearest to %j are %j", (asked, wanted) => {
  expect(nearestEditions(asked, held)).toEqual(wanted);
});

test("of nothing nothing is near", () => expect(nearestEditions("patent-week-1", [])).toEqual([]));

test.each([
  ["patent-week-13", { series: "patent-week", number: 13 }],
  ["other-3", { series: "other", number: 3 }],
  ["patent-week-", null],
  ["week-13", null],
])("%s is read as %j", (id, wanted) => expect(parseCampaignId(id)).toEqual(wanted));
