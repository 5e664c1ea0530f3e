import { expect, test } from "vitest";
import { findKnownCampaign } from "./known-campaigns";

const known = [
  {
    id: "patent-week-13",
    series: "patent-week",
    number: 13,
    name: "第十三届中国专利周",
    startsOn: "2019-11-30",
  },
  {
    id: "patent-week-14",
    series: "patent-week",
    number: 14,
    name: "第十四届中国专利周",
    startsOn: "2020-11-30",
  },
  { id: "ip-week-2018", series: "ip-week", number: 2018, name: "2018年全国知识产权宣传周", startsOn: null },
  { id: "tour-a", series: "service-tour", number: null, name: "2019年知识产权服务万里行", startsOn: null },
  { id: "other-1", series: "other", number: null, name: "虚构赛事", startsOn: "2019-06-01" },
];
const found = (series: "patent-week" | "ip-week" | "service-tour", number: number | null, name: string) =>
  findKnownCampaign({ series, number, name, startsOn: null }, known)?.id;

test.each([
  ["its number", found("patent-week", 13, "第13届中国专利周"), "patent-week-13"],
  ["its year, where it is counted by years", found("ip-week", 2018, "2018年宣传周"), "ip-week-2018"],
  ["its year, where no number is written", found("patent-week", null, "2020年中国专利周"), "patent-week-14"],
  ["its year, where the record has no number", found("service-tour", 2019, "2019年万里行"), "tour-a"],
  ["nothing where the number is another", found("patent-week", 15, "第十五届中国专利周"), undefined],
  ["nothing where the year is another", found("patent-week", null, "2021年中国专利周"), undefined],
  ["nothing where neither is known", found("patent-week", null, "中国专利周"), undefined],
])("an edition on record is known by %s", (_, id, wanted) => expect(id).toBe(wanted));

test("two of one series and year are not told apart by their year", () => {
  const twice = [
    ...known,
    {
      ...known[0],
      id: "patent-week-x",
      number: null,
      series: "patent-week",
      name: "专利周",
      startsOn: "2020-03-01",
    },
  ];
  const edition = { series: "patent-week", number: null, name: "2020年中国专利周", startsOn: null } as const;
  expect(findKnownCampaign(edition, twice)).toBeUndefined();
});
