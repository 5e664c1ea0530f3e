import { defineConfig } from "oxlint";
import type { OxlintOverride } from "oxlint";
import { blind, rooms, storeys } from "./bin/arrows.ts";

const restrict = (files: string, group: readonly string[], message: string): OxlintOverride => ({
  files: [files],
  rules: { "no-restricted-imports": ["error", { patterns: [{ group: [...group], message }] }] },
});

/** A room sees neither the storeys above nor the rooms that its row does not name. */
function restrictRoom(storey: keyof typeof rooms, room: string, seen: readonly string[]) {
  const others = Object.keys(rooms[storey]).filter((other) => other !== room && !seen.includes(other));
  const told = [storeys[storey], blind[`${storey}/${room}`]].filter((rule) => rule !== undefined);
  const because = told.map((rule) => rule.because).join(" ");
  const closed = others.flatMap((other) => [`@/${storey}/${other}/**`, `../${other}/**`, `../../${other}/**`]);
  const message = `${because} ${storey}/${room} sees ${seen.join(", ") || "no other room"} (bin/arrows.ts).`;
  return restrict(`${storey}/${room}/**`, [...told.flatMap(({ never }) => never), ...closed], message);
}

const arrows = [
  ...Object.entries(storeys).map(([folder, { never, because }]) => restrict(`${folder}/**`, never, because)),
  ...(["lib", "db", "components"] as const).flatMap((storey) =>
    Object.entries(rooms[storey]).map(([room, seen]) => restrictRoom(storey, room, seen)),
  ),
];

export default defineConfig({
  plugins: ["typescript", "react", "nextjs", "import", "vitest", "jsx-a11y", "unicorn"],
  categories: { correctness: "error", suspicious: "error" },
  ignorePatterns: [".next/**", "next-env.d.ts", "db/migrations/**"],
  rules: {
    "react/react-in-jsx-scope": "off",
    "import/no-unassigned-import": [
      "error",
      {
        allow: ["**/*.css", "server-only"],
      },
    ],
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "react/exhaustive-deps": "error",
    "react/rules-of-hooks": "error",
    "import/no-cycle": "error",
    "no-console": "error",
    "jsx-a11y/prefer-tag-over-role": "off",
    "nextjs/no-html-link-for-pages": "off",
    "unicorn/consistent-function-scoping": "off",
    "import/no-named-as-default-member": "off",
    "vitest/no-conditional-expect": "off",
    "vitest/expect-expect": [
      "error",
      {
        assertFunctionNames: ["expect", "expect*", "*.assert"],
      },
    ],
  },
  overrides: [
    { files: ["bin/**", "e2e/**"], rules: { "no-console": "off", "unicorn/no-array-sort": "off" } },
    ...arrows,
    { files: ["**/*.test.ts", "**/*.test.tsx", "**/*.fixture.ts"], rules: { "no-restricted-imports": "off" } },
  ],
});
