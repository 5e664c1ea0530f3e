import { expect, test } from "vitest";
import { getSiteCoverage } from "./coverage";
import { getObservations } from "./observations";

test("the site's own coverage is what its figures say one by one", async () => {
  const all = await getObservations({}, "all");
  const having = (is: (observation: (typeof all)[number]) => boolean) => all.filter(is).length;
  expect(await getSiteCoverage()).toEqual({
    figures: all.length,
    withAddress: having(({ citation }) => citation.source.url !== null),
    withSentence: having(({ citation }) => citation.sentence !== null || citation.start !== null),
    reposts: having(({ citation }) => citation.source.kind === "repost"),
  });
});
