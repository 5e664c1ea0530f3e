import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { colours, resolveColours } from "./colours";

test("the literals are those of the style sheet, in both themes", () => {
  const css = readFileSync("app/globals.css", "utf8");
  const [light, dark] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, block = ""]) =>
    Object.fromEntries([...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, value]) => [name, value])),
  );
  expect(colours.light).toEqual(light);
  expect(colours.dark).toEqual(dark);
});

test("resolves every variable and stops at an unknown one", () => {
  expect(resolveColours('fill="var(--class-1)" stroke="var(--ink)"')).toBe('fill="#dce7f6" stroke="#1a1c23"');
  expect(() => resolveColours("var(--mood)")).toThrow(RangeError);
});
