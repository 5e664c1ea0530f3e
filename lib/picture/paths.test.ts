import { expect, test } from "vitest";
import { cropPath } from "./paths";

const near = "M10 10l5 0 0 5z";
const far = "M900 900l5 0 0 5z";
const reaching = "M-5 20l10 0 0 4z";

test("keeps the rings that reach into the box and drops the others", () => {
  expect(cropPath(near + far + reaching, [0, 0, 100, 100])).toBe(near + reaching);
  expect(cropPath(far, [0, 0, 100, 100])).toBe("");
});

test("keeps a ring around the whole box", () => {
  const around = "M-10-10l200 0 0 200-200 0z";
  expect(cropPath(around, [0, 0, 100, 100])).toBe(around);
});
