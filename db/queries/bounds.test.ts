import { expect, test } from "vitest";
import { getActivities } from "./activities";
import { getObservations } from "./observations";

test("a query without a stated bound does not type-check, and all is asked for by name", async () => {
  // Never called: the type check reads these lines.
  const unbounded = [
    // @ts-expect-error -- how many must be said
    () => getActivities({}),
    // @ts-expect-error -- how many must be said
    () => getObservations({}),
    // @ts-expect-error -- a page alone bounds nothing
    () => getActivities({}, { page: 2 }),
  ];
  expect(unbounded).toHaveLength(3);
  expect(await getObservations({}, { limit: 3 })).toHaveLength(3);
  expect(await getActivities({}, { limit: 3 })).toHaveLength(3);
  expect((await getObservations({}, "all")).length).toBeGreaterThan(300);
});

test("all is in the order of its pages", async () => {
  const [all, first] = [await getActivities({}, "all"), await getActivities({}, { limit: 40 })];
  expect(all.slice(0, 40).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
});
