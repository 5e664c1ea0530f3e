import { expect, test } from "vitest";
import { makeObservation } from "@/lib/record/observation.fixture";
import type { Level } from "@/lib/record/types";
import { getWidest } from "./widest";

const cities = ["330100", "441900", "420100", "320500"];
const levels = new Map<string, Level>([
  ...cities.map((city) => [city, "prefecture"] as const),
  ["420000", "province"],
  ["430000", "province"],
  ["440000", "province"],
]);
const figure = (region: string, year: number, rest: Parameters<typeof makeObservation>[0] = {}) =>
  makeObservation({
    id: `${region}-${year}-${rest.indicator ?? ""}`,
    region,
    indicator: "ip_pledge_amount",
    ...rest,
    period: { start: `${year}-01-01`, end: `${year}-12-31`, ...rest.period },
  });

test("the year that most cities share by an exact figure of the whole year", () => {
  const of2020 = cities.slice(0, 2).map((city) => figure(city, 2020));
  const of2021 = cities.slice(0, 3).map((city) => figure(city, 2021));
  expect(getWidest([...of2020, ...of2021], levels)).toMatchObject({ year: "2021", count: 3 });
});

test("of two as wide the newest", () => {
  const both = [2019, 2020].flatMap((year) => cities.map((city) => figure(city, year)));
  expect(getWidest(both, levels)?.year).toBe("2020");
});

test("parts of years, approximate figures, provinces and other axes do not count, nor a city twice", () => {
  const observations = [
    figure("441900", 2021),
    { ...figure("441900", 2021), id: "again" },
    figure("330100", 2021, { period: { end: "2021-10-31", completeness: "partial" } }),
    figure("420100", 2021, { qualifier: "about" }),
    figure("320500", 2021, { indicator: "patent_pledge_amount" }),
    figure("420000", 2021),
    figure("430000", 2021),
    figure("440000", 2021),
  ];
  expect(getWidest(observations, levels)).toBeNull();
  expect(getWidest(observations, levels, "province")).toMatchObject({ year: "2021", count: 3 });
});
