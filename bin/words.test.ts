import { globSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";

/** Where Chinese is read, not said, and where words are kept. */
const mayHold = /^lib\/(text|bulletin)\/|\.(test|fixture)\.tsx?$|^db\/(data|migrations)\//;

/** What else holds Chinese characters, and why it may. None of it is a sentence of the public pages. */
const exceptions: { readonly [why: string]: readonly string[] } = {
  "reads Chinese texts: patterns of their characters and punctuation": [
    "components/controls/mixed.tsx",
    "db/commands/like-sentence.ts",
    "db/records/known-campaigns.ts",
    "db/records/source-id.ts",
    "db/records/text-position.ts",
    "lib/comparison/claims.ts",
    "lib/picture/text.ts",
    "lib/reading/contact-details.ts",
    "lib/record/figure-input.ts",
    "lib/record/quantity.ts",
    "lib/review/clause.ts",
    "lib/review/document-title.ts",
    "lib/review/record-notices.ts",
    "lib/review/record-parts.ts",
    "lib/review/sentence-around.ts",
  ],
  "units, objects and businesses as the data name them; lib/text says them": [
    "lib/comparison/comparable.ts",
    "lib/comparison/refusals.ts",
    "lib/map/cells.ts",
    "lib/map/model.ts",
    "lib/record/format.ts",
    "lib/record/holding-table.ts",
    "lib/record/indicator-table.ts",
    "lib/record/layers.ts",
    "lib/record/money.ts",
    "lib/review/figure-notices.ts",
  ],
  "names within the boundary files, and an anchor that addresses out there still have": [
    "app/[locale]/about/page.tsx",
    "components/map/map-option.ts",
    "db/boundaries/sheet.ts",
    "db/boundaries/source.ts",
  ],
  "takes the year off a Chinese date that stands for one the source did not write out": [
    "lib/record/inferred-year.ts",
  ],
  "the desk and the commands, which speak Chinese only": [
    "app/desk/(work)/preview/[sha256]/page.tsx",
    "app/desk/change-document.ts",
    "app/desk/import/route.ts",
    "bin/bench/choices.ts",
    "bin/compress.ts",
    "bin/import.ts",
    "bin/serve/health.ts",
    "bin/siege/bombs.ts",
    "bin/siege/kill-texts.ts",
    "bin/siege/kill-worker.ts",
    "components/desk/difference-list.tsx",
    "components/desk/import-form.tsx",
    "components/desk/import-summary.tsx",
    "components/desk/review/card-actions.tsx",
    "components/desk/review/indicator-fields.tsx",
    "components/desk/review/numeral-panel.tsx",
    "components/desk/review/proposal-card.tsx",
    "components/desk/review/refusal-list.tsx",
    "db/import/import-file.ts",
    "db/preview.ts",
    "lib/review/fields.ts",
    "lib/review/history.ts",
  ],
};

const holdsChinese = /[\p{Script=Han}，。；：、？！（）《》“”]/u;

/** A program without its comments. */
function programOf(file: string): string {
  const loader = file.endsWith("x") ? "tsx" : "ts";
  return transformSync(readFileSync(file, "utf8"), { loader, charset: "utf8", jsx: "preserve" }).code;
}

test("no shipped program holds a Chinese character outside lib/text but those listed, each for its reason", () => {
  const shipped = globSync("{app,bin,components,db,lib}/**/*.{ts,tsx,mjs}")
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !mayHold.test(file));
  const found = shipped.filter((file) => holdsChinese.test(programOf(file)));
  expect(found.toSorted()).toEqual(Object.values(exceptions).flat().toSorted());
});
