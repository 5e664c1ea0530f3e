import { describe, expect, test } from "vitest";
import { meaningOf } from "./desk-keys";
import { desk } from "@/lib/text/zh/desk";

const press = (key: string, more = {}) => ({ key, isTyping: false, isModified: false, ...more });

describe("meaningOf", () => {
  test("a letter is an action, with Shift another one", () => {
    expect(meaningOf(press("a"), "none", false)).toEqual({ action: "accept" });
    expect(meaningOf(press("A"), "none", false)).toEqual({ action: "accept-all" });
    expect(meaningOf(press("j"), "none", false)).toEqual(meaningOf(press("n"), "none", false));
  });

  test("says nothing while typing, with a modifier or in a form, except that Escape closes", () => {
    expect(meaningOf(press("a", { isTyping: true }), "none", false)).toBeNull();
    expect(meaningOf(press("a", { isModified: true }), "none", false)).toBeNull();
    expect(meaningOf(press("a"), "edit", false)).toBeNull();
    expect(meaningOf(press("Escape", { isTyping: true }), "edit", false)).toEqual({ action: "close" });
  });

  test("digits choose where there is something to choose", () => {
    expect(meaningOf(press("3"), "dismiss", true)).toEqual({ choice: 3 });
    expect(meaningOf(press("3"), "none", false)).toBeNull();
    expect(meaningOf(press("3", { isTyping: true }), "dismiss", true)).toBeNull();
  });

  test("there is a reason or a role for each of the nine digits, and every dismissal has a reason", () => {
    expect([desk.review.dismissReasons.length, desk.review.numeralRoles.length]).toEqual([9, 9]);
    const unexplained = desk.review.numeralRoles.filter(
      ({ role, reason }) => role === "dismissed" && reason === null,
    );
    expect(unexplained).toEqual([]);
  });
});
