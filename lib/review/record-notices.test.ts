import { describe, expect, test } from "vitest";
import { parseDecimal } from "@/lib/record/quantity";
import type { Campaign } from "@/lib/record/types";
import { noticesOf } from "./record-notices";
import { blankActivity, blankObservation } from "./record-parts";
import type { Proposal, ProposedActivity, ProposedCampaign, ProposedObservation } from "./review";
import { proposalAt } from "./review.fixture";

const edition: ProposedCampaign = {
  kind: "campaign",
  id: "patent-week-14",
  series: "patent-week",
  number: 14,
  name: "第十四届中国专利周",
  theme: null,
  themeTranslated: false,
  startsOn: "2020-11-30",
  endsOn: "2020-12-06",
};
const held: ProposedActivity = {
  ...blankActivity("虚构培训班"),
  campaign: edition.id,
  startsOn: "2020-12-02",
  endsOn: "2020-12-02",
};
const onRecord: Campaign = {
  ...edition,
  publisher: null,
  id: "patent-week-13",
  number: 13,
  name: "第十三届中国专利周",
  startsOn: "2019-11-30",
  endsOn: "2019-12-06",
};

const stands = (...contents: (Proposal["content"] | Partial<Proposal>)[]) => {
  const proposals = contents.map((each, n) =>
    "kind" in each
      ? proposalAt(n, n * 10, n * 10 + 9, { content: each })
      : proposalAt(n, n * 10, n * 10 + 9, each),
  );
  return noticesOf({ proposals, notices: [], window: null }, [onRecord]).map(({ rule, start }) => [
    rule,
    start,
  ]);
};

describe("what an editor is asked follows the record as it stands", () => {
  test("an activity outside of its edition's days, until either is put right", () => {
    const late = { ...held, startsOn: "2020-12-15", endsOn: "2020-12-15" };
    expect(stands(edition, held)).toEqual([]);
    expect(stands(edition, late)).toEqual([["edition-outside", 10]]);
    expect(stands({ ...edition, endsOn: "2020-12-20" }, late)).toEqual([]);
    expect(stands(edition, { ...late, campaign: null })).toEqual([]);
    expect(stands(edition, { content: late, state: "dismissed", reason: "重复" })).toEqual([]);
  });

  test("an activity moved into an edition on record has that one's days", () => {
    expect(stands({ ...held, campaign: onRecord.id })).toEqual([["edition-outside", 0]]);
    expect(stands({ ...held, campaign: onRecord.id, startsOn: "2019-12-01", endsOn: "2019-12-01" })).toEqual(
      [],
    );
  });

  test("an edition of which the text says only the start has its end from the record", () => {
    const same = { ...edition, id: onRecord.id, number: 13, startsOn: "2019-11-30", endsOn: null };
    expect(stands(same, { ...held, campaign: same.id, startsOn: "2019-12-15", endsOn: "2019-12-15" })).toEqual([
      ["edition-outside", 10],
    ]);
  });

  test("an end before the start, until it is corrected", () => {
    expect(stands({ ...edition, startsOn: "2020-12-06", endsOn: "2020-11-30" })).toEqual([
      ["edition-backwards", 0],
    ]);
  });

  test("two editions with one number, in the text or with one on record", () => {
    const other = { ...edition, startsOn: "2020-11-23", endsOn: "2020-11-29" };
    expect(stands(edition, other)).toEqual([
      ["edition-twice", 0],
      ["edition-twice", 10],
    ]);
    expect(stands(edition, { content: other, state: "dismissed", reason: "误" })).toEqual([]);
    expect(stands({ ...edition, id: "own-13", number: 13 })).toEqual([["edition-taken", 0]]);
  });

  test("an activity of none where the text names two, until it has one", () => {
    const week: ProposedCampaign = {
      ...edition,
      id: "ip-week-2020",
      series: "ip-week",
      number: 2020,
      name: "2020年宣传周",
      startsOn: null,
      endsOn: null,
    };
    expect(stands(edition, week, { ...held, campaign: null })).toEqual([["edition-unclear", 20]]);
    expect(stands(edition, week, held)).toEqual([]);
  });

  test("the days a text gives some week say nothing of an activity whose edition has days of its own", () => {
    const window = { startsOn: "2020-12-06", endsOn: "2021-11-30" };
    const ask = (...contents: Proposal["content"][]) =>
      noticesOf(
        {
          proposals: contents.map((content, n) =>
            proposalAt(n, n * 10, n * 10 + 9, { content, quote: "专利周培训班" }),
          ),
          notices: [],
          window,
        },
        [],
      ).map(({ rule }) => rule);
    expect(ask({ ...held, campaign: null })).toEqual(["outside-window"]);
    expect(ask({ ...edition, startsOn: window.startsOn, endsOn: "2020-11-30" }, held)).toEqual([
      "edition-backwards",
    ]);
    expect(ask({ ...edition, startsOn: null, endsOn: null }, held)).toEqual(["outside-window"]);
  });

  test("a figure without a year, until it has one", () => {
    const figure: ProposedObservation = {
      ...blankObservation("24亿元"),
      indicator: "patent_pledge_amount",
      value: parseDecimal("2400000000"),
    };
    expect(stands(figure)).toEqual([["missing-year", 0]]);
    expect(
      stands({ ...figure, periodStart: "2020-01-01", periodEnd: "2020-12-31", completeness: "full" }),
    ).toEqual([]);
  });

  test("what was said of the words of the text stays", () => {
    const slip = { rule: "slip", message: "疑有误字", start: 3, end: 5 };
    const stale = { rule: "edition-outside", message: "旧", start: 0, end: 2 };
    expect(noticesOf({ proposals: [], notices: [slip, stale], window: null }, [])).toEqual([slip]);
  });
});
