import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Set by others for us, never by a person in a file. */
const fromOutside = new Set(["NODE_ENV", "PATH", "CI", "TZ", "HOME", "LC_ALL", "LANG"]);

test(".env.example names every variable the program reads, and no other", () => {
  const files = globSync(["{app,bin,components,db,lib}/**/*.{ts,tsx,mjs}", "e2e/*.ts", "*.ts"], {
    exclude: (name) => name.includes("node_modules"),
  });
  const read = new Set(
    files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\benv(?:\.|\["|\[')(?<name>[A-Z][A-Z\d_]+)/g)].flatMap(
        ({ groups }) => groups?.["name"] ?? [],
      ),
    ),
  );
  for (const name of fromOutside) read.delete(name);
  const told = [...readFileSync(".env.example", "utf8").matchAll(/^(?<name>[A-Z][A-Z\d_]+)=/gm)].map(
    ({ groups }) => groups?.["name"],
  );
  expect(told.toSorted()).toEqual([...read].toSorted());
});
