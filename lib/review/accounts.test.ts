import { expect, test } from "vitest";
import { mayPublish, returnPath } from "./accounts";

test("signing in leads back to the desk and nowhere else", () => {
  expect(returnPath("/desk/review/ab12?page=2")).toBe("/desk/review/ab12?page=2");
  for (const asked of [
    null,
    "",
    "/",
    "//evil.example",
    "/desk//evil.example/..\\",
    "https://evil.example/desk",
    "/deskx",
    "/desk\n",
  ])
    expect(returnPath(asked)).toBe("/desk");
});

test("an editor does not publish", () => {
  expect([{ role: "editor" } as const, { role: "reviewer" } as const].map(mayPublish)).toEqual([false, true]);
});
