import { expect, test } from "vitest";
import type { Activity } from "@/lib/record/types";
import type { ActivityGroup } from "./activity-groups";
import { foldGroups } from "./fold-groups";

// Only the lengths are read.
const group = (length: number): ActivityGroup => ({
  campaign: null,
  when: null,
  activities: Array.from<Activity>({ length }),
});
const lengths = (parts: { activities: readonly unknown[]; isContinued: boolean }[]) =>
  parts.map(({ activities, isContinued }) => (isContinued ? -activities.length : activities.length));

test.for([
  { sizes: [], most: 10, shown: [], folded: [], count: 0 },
  { sizes: [10], most: 10, shown: [10], folded: [], count: 0 },
  { sizes: [11], most: 10, shown: [10], folded: [-1], count: 1 },
  { sizes: [4, 8, 3], most: 10, shown: [4, 6], folded: [-2, 3], count: 5 },
  { sizes: [4, 6, 3], most: 10, shown: [4, 6], folded: [3], count: 3 },
])("$sizes activities, $most shown", ({ sizes, most, shown, folded, count }) => {
  const parts = foldGroups(sizes.map(group), most);
  expect(lengths(parts.shown)).toEqual(shown);
  expect(lengths(parts.folded)).toEqual(folded);
  expect(parts.count).toBe(count);
});
