import { getTableColumns } from "drizzle-orm";
import { expect, test } from "vitest";
import { namesAt } from "@/lib/record/field-shapes";
import {
  activityFields,
  campaignFields,
  citationFields,
  claimFields,
  observationFields,
  sourceFields,
} from "@/lib/record/fields";
import { activities, campaigns, claims, observations, sources } from "./facts";
import { version } from "./version-columns";
import { records } from "./facts";

const stamp = Object.keys(version(() => records.id));

test.each([
  ["activities", activities, { ...activityFields, ...citationFields }, ["source"]],
  ["observations", observations, { ...observationFields, ...citationFields }, ["source"]],
  ["claims", claims, { ...claimFields, ...citationFields }, ["source"]],
  ["campaigns", campaigns, { ...campaignFields, ...citationFields }, ["source"]],
  ["sources", sources, sourceFields, []],
])("every column of %s is a field of a file, and every field a column", (_name, table, fields, beside) => {
  const columns = Object.keys(getTableColumns(table)).filter((name) => !stamp.includes(name) && name !== "id");
  // What is several is a table of its own.
  const several = ["types", "organisations"];
  const listed = namesAt(fields, "file").filter((name) => !several.includes(name));
  expect(columns.toSorted()).toEqual([...listed, ...beside].toSorted());
});
