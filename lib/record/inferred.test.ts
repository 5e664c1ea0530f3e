import { describe, expect, test } from "vitest";
import { chooseStated } from "./inferred";
import { withoutInferredYear } from "./inferred-year";
import { makeObservation } from "./observation.fixture";
import type { Activity } from "./types";

const stated = makeObservation({ id: "stated" });
const start = makeObservation({ id: "start", period: { startInferred: true } });
const end = makeObservation({ id: "end", period: { endInferred: true } });
const ids = (observations: readonly { id: string }[]) => observations.map(({ id }) => id);

describe("what is inferred goes, with what rests on it", () => {
  test("a figure goes with either end of its period", () => {
    const { shown, hidden } = chooseStated([stated, start, end], "hide");
    expect([ids(shown), hidden]).toEqual([["stated"], 2]);
    expect(chooseStated([stated, start, end], "show")).toEqual({ shown: [stated, start, end], hidden: 0 });
  });

  test.each<[Partial<Activity>, Partial<Activity>]>([
    [
      { yearInferred: true, startsOn: "2019-11-29", endsOn: "2019-11-29", dateLiteral: "11月29日上午" },
      { startsOn: null, endsOn: null, dateLiteral: "11月29日上午" },
    ],
    [
      { yearInferred: true, startsOn: "2019-11-30", endsOn: "2020-01-06", dateLiteral: null },
      { startsOn: null, endsOn: null, dateLiteral: "11月30日—1月6日" },
    ],
    [
      { yearInferred: false, startsOn: "2019-11-29", endsOn: "2019-11-29", dateLiteral: null },
      { startsOn: "2019-11-29", endsOn: "2019-11-29", dateLiteral: null },
    ],
  ])("an activity %o stays without its year", (given, expected) => {
    const activity = { ...base, ...given };
    expect(withoutInferredYear(activity)).toEqual({ ...activity, ...expected });
  });
});

const base: Activity = {
  id: "a",
  title: "某活动",
  types: ["training"],
  region: "530000",
  city: null,
  campaign: null,
  status: "held",
  startsOn: null,
  endsOn: null,
  dateLiteral: null,
  yearInferred: false,
  organisations: [],
  citation: stated.citation,
  note: null,
};
