import { expect, test } from "vitest";
import type { BulletinHead } from "@/lib/review/review";
import { readKnownSources } from "../import/known-sources";
import { findSourceId } from "./source-id";

const known = readKnownSources();
const shipped: BulletinHead = {
  title: "知识产权运营工作简报",
  issue: "2019-12",
  totalIssue: "38",
  publisher: "国家知识产权局运用促进司",
  date: "2019-12-24",
};
const idOf = (head: Partial<BulletinHead>, sha256 = "a".repeat(64)) =>
  findSourceId({ ...shipped, ...head }, sha256, known);

test.each([
  ["as shipped", {}, true],
  ["the title with its issue", { title: "知识产权运营工作简报2019年第12期（总第38期）" }, true],
  ["no publisher stated", { publisher: null }, true],
  ["another publisher", { publisher: "虚构省知识产权局", totalIssue: null }, false],
  ["another title", { title: "虚构省知识产权运营工作简报" }, false],
  ["another total issue", { totalIssue: "12" }, false],
  ["only the issue agrees", { totalIssue: null, publisher: null }, false],
  ["another issue", { issue: "2020-01" }, false],
] satisfies [string, Partial<BulletinHead>, boolean][])("%s", (_, head, isShipped) => {
  expect(idOf(head) === "cnipa-2019-12").toBe(isShipped);
});

test("an unknown source keeps its id from text to text; one without issue and date has the id of its text", () => {
  const other = { title: "虚构简报", publisher: null, totalIssue: null };
  expect(idOf(other)).toBe(idOf(other, "b".repeat(64)));
  expect(idOf(other)).toMatch(/^doc-2019-12-[0-9a-f]{8}$/);
  const bare = { ...other, issue: null, date: null };
  expect(idOf(bare)).not.toBe(idOf(bare, "b".repeat(64)));
});
