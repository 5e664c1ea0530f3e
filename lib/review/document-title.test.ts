import { expect, test } from "vitest";
import { documentTitle } from "./document-title";

const head = { title: "虚构简报", issue: "2031-03", totalIssue: "105", publisher: null, date: null };

test.each([
  [head, "虚构简报2031年第3期（总第105期）"],
  [{ ...head, totalIssue: null }, "虚构简报2031年第3期"],
  [{ ...head, issue: null }, "虚构简报（总第105期）"],
  [{ ...head, issue: null, totalIssue: null }, "虚构简报"],
  [{ ...head, title: "虚构简报2031年第3期" }, "虚构简报2031年第3期"],
  [{ ...head, title: null }, "a.txt"],
])("%j", (of, wanted) => expect(documentTitle(of, "a.txt")).toBe(wanted));
