import { expect, test } from "vitest";
import { makeObservation } from "@/lib/record/observation.fixture";
import type { Region } from "@/lib/record/types";
import { axisOf } from "./comparable";
import { getStanding } from "./standing";

const region = (adcode: string, level: Region["level"]): Region => ({
  adcode,
  name: adcode,
  short: adcode,
  level,
  kind: "",
  parent: null,
  pinyin: "",
  initials: "",
  lon: null,
  lat: null,
});
const cities = ["110100", "120100", "130100", "140100", "150100", "210100"];
const regions = [...cities.map((city) => region(city, "prefecture")), region("420000", "province")];
const figure = (of: string, year: number, value: number, rest: Parameters<typeof makeObservation>[0] = {}) =>
  makeObservation({
    id: `${of}-${year}-${value}`,
    region: of,
    value: String(value),
    ...rest,
    period: { start: `${year}-01-01`, end: `${year}-12-31`, ...rest.period },
  });
const axis = axisOf(figure("110100", 2020, 1));

test("the newest year that enough others of the level share, smallest first, each region once", () => {
  const held = [
    ...cities.map((city, index) => figure(city, 2020, 60 - index)),
    figure("110100", 2020, 99),
    figure("420000", 2020, 7),
    figure("110100", 2021, 5),
  ];
  const standing = getStanding(held, axis, ["110100", "420000"], regions);
  expect(standing).toMatchObject({ year: "2020", level: "prefecture", chosen: ["110100"] });
  expect(standing?.figures.map(({ value }) => value)).toEqual(["55", "56", "57", "58", "59", "60"]);
});

test("part of a year, a forecast and another axis are no field to stand in", () => {
  const others = cities.slice(1);
  const held = [
    figure("110100", 2020, 1),
    ...others.map((city) => figure(city, 2020, 2, { period: { end: "2020-06-30", completeness: "partial" } })),
    ...others.map((city) => figure(city, 2020, 3, { qualifier: "forecast" })),
    ...others.map((city) => figure(city, 2020, 4, { indicator: "ip_pledge_amount" })),
  ];
  expect(getStanding(held, axis, ["110100"], regions)).toBeNull();
});
