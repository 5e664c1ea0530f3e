import { expect, test } from "vitest";
import { rawParams } from "@/lib/address/strict";
import { observationCodec, readQuery } from "./api";

const read = (query: string) => readQuery(observationCodec, rawParams(new URLSearchParams(query)));

test.each(["2019-02-30", "2019-13-01", "2019-00-10", "2019-2-3", "2100-02-29", "x"])("%s is no day", (day) => {
  expect(read(`from=${day}`)).toMatchObject({ query: { from: null }, leftOut: [{ param: "from" }] });
});

test("a leap day is one", () => expect(read("from=2024-02-29").query.from).toBe("2024-02-29"));

test.each(["toString", "constructor", "__proto__", "hasOwnProperty"])("%s is a name nobody knows", (name) => {
  expect(read(`${name}=1`).leftOut).toMatchObject([{ param: name, values: ["1"] }]);
});
