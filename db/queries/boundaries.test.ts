import { expect, test } from "vitest";
import { parseBoundaries } from "./boundaries";

test("a name of Object's members is no province", () => {
  const { provinces } = parseBoundaries('{"provinces":{"420000":{"shapes":{}}}}');
  expect(Object.keys(provinces)).toEqual(["420000"]);
  for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"])
    expect(provinces[name]).toBeUndefined();
});
