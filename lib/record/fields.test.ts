import { describe, expect, test } from "vitest";
import { z } from "zod";
import { cellShape, draftShape, namesAt, pickAt, readForm } from "./field-shapes";
import { adcode, day, decimal, flag, integer, oneOf, or, orNull, someOf, words } from "./field-types";
import type { FieldType } from "./field-types";
import { activityFields, claimFields, observationFields } from "./fields";
import { organisationList } from "./list-types";
import { organisationRoles, qualifiers } from "./types";

const form = (entries: readonly (readonly [string, string])[]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

describe("one value, in a cell, in a form and as it is held", () => {
  const cases: [string, FieldType<unknown>, cell: string, typed: string, held: unknown][] = [
    ["words", words(5), "东莞市", " 东莞市 ", "东莞市"],
    ["a region", adcode, "441900", "441900", "441900"],
    ["a special area", adcode, "130600-xiongan", "130600-xiongan", "130600-xiongan"],
    ["a day", day, "2019-11-30", "2019-11-30", "2019-11-30"],
    ["nothing", orNull(day), "", "", null],
    ["what stands where nothing is said", or(oneOf(qualifiers), "exact"), "", "", "exact"],
    ["a number", integer(1, 20), "13", "13", 13],
    ["a figure", decimal, "1250000000", "12.5亿", "1250000000"],
    ["a word", oneOf(qualifiers), "at-most", "at-most", "at-most"],
  ];
  test.each(cases)("%s", (_name, type, cell, typed, held) => {
    expect(type.cell.parse(cell)).toEqual(held);
    expect(type.read(form([["x", typed]]), "x")).toEqual(held);
    expect(type.schema.parse(held)).toEqual(held);
  });

  test("a flag is 1 in a cell and a tick in a form", () => {
    expect([flag.cell.parse("1"), flag.cell.parse("0")]).toEqual([true, false]);
    expect([flag.read(form([["x", "on"]]), "x"), flag.read(form([]), "x")]).toEqual([true, false]);
  });

  test("several words, and several organisations", () => {
    const few = someOf(["a", "b"]);
    expect([few.cell.parse("b a"), few.read(form([["x", "b"]]), "x")]).toEqual([["b", "a"], ["b"]]);
    const held = [{ name: "虚构局", role: "host" }];
    expect(organisationList.cell.parse("host:虚构局")).toEqual(held);
    const rows = [
      ["o.name", "虚构局"],
      ["o.role", "host"],
      ["o.name", ""],
      ["o.role", "founder"],
    ] as const;
    expect(organisationList.read(form(rows), "o")).toEqual(held);
  });
});

test.each<[string, FieldType<unknown>, string]>([
  ["a day that is none", day, "2019-02-30"],
  ["an empty word", words(5), ""],
  ["too many words", words(5), "一二三四五六"],
  ["a name for a region", adcode, "湖北"],
  ["a share for a figure", decimal, "12%"],
  ["a role nobody has", organisationList, "guest:虚构局"],
  ["a word of another list", oneOf(organisationRoles), "exact"],
  ["a number beyond its bounds", integer(1, 20), "21"],
])("%s is refused with a reason", (_name, type, cell) => {
  const refused = type.cell.safeParse(cell);
  expect(refused.success).toBe(false);
  expect(refused.error?.issues[0]?.message).toMatch(/\p{Script=Han}/u);
});

describe("what is made of a list", () => {
  test("a door shows its own names, in order", () => {
    expect(namesAt(claimFields, "api")).toEqual(["kind", "scope", "rank", "literal"]);
    expect(namesAt(activityFields, "csv")).not.toContain("section");
    expect(Object.keys(cellShape(observationFields))).not.toContain("claims");
  });

  test("an open field may be null in a proposal and nowhere else", () => {
    const draft = draftShape(activityFields);
    expect(draft.region.safeParse(null).success).toBe(true);
    expect(draft.title.safeParse(null).success).toBe(false);
    expect(z.object(cellShape(activityFields)).shape.region.safeParse("").success).toBe(false);
  });

  test("a box that is not there says nothing; one that cannot be read is named", () => {
    const { said, unreadable } = readForm(observationFields, form([["value", "很多"]]));
    expect(unreadable).toEqual(["value"]);
    expect(said).toEqual({ startInferred: false, endInferred: false, claims: [] }); // unticked, and no rows
  });
});

test("nothing but the door's fields is picked", () => {
  const claim = { kind: "rank", scope: null, rank: 2, literal: "第二", observation: "o", note: null };
  expect(Object.keys(pickAt(claimFields, "api", claim))).toEqual(["kind", "scope", "rank", "literal"]);
});
