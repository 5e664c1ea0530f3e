import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { activitiesCsvHref } from "@/lib/address/views";
import { countActivities } from "@/db/queries/activities";
import { openGenerated } from "@/db/queries/generated.fixture";
import { GET as activities } from "./activities/route";
import { GET as activitiesCsv } from "./activities.csv/route";
import { GET as observations } from "./observations/route";
import { GET as observationsCsv } from "./observations.csv/route";

const { database } = openGenerated({ activities: 20_001, observations: 2001 });

const routes = {
  activities,
  observations,
  "activities.csv": activitiesCsv,
  "observations.csv": observationsCsv,
};
const ask = (path: string): Promise<Response> => {
  const name = path.replace(/\?.*/, "");
  const get = Object.entries(routes).find(([route]) => route === name)?.[1];
  if (get === undefined) throw new Error(path);
  return get(new Request(`http://localhost/api/v1/${path}`));
};
const idsOf = async (answer: Response) =>
  parse(await answer.text(), { bom: true, from: 2 }).map(([id]: string[]) => id);
const current = (table: string) =>
  database().$client.prepare(`select count(*) from ${table} where superseded_at is null`).pluck().get();

test.each(["activities", "observations"])("%s.csv is complete: every current record once", async (kind) => {
  const ids = await idsOf(await ask(`${kind}.csv`));
  expect(ids.length).toBe(current(kind));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ["activities", "region=420000"],
  ["activities", "city=630100&limit=7"],
  ["activities", "type=forum,signing&campaign=patent-week-13"],
  ["activities", "campaign=none"],
  ["activities", "from=2019-12-01&to=2019-12-31"],
  ["activities", "region=630000&limit=3&cursor=gen-a-000100"],
  ["observations", "region=440000"],
  ["observations", "city=441900&indicator=patent_pledge_amount"],
  ["observations", "from=2019-01-01&to=2019-12-31&inferred=hide"],
  ["observations", "limit=5&cursor=gen-o-000010"],
])("%s.csv?%s holds what its JSON twin holds", async (kind, query) => {
  const ids: string[] = [];
  const asked = new URLSearchParams(query);
  const isLimited = asked.has("limit");
  let next: string | null = null;
  do {
    if (next !== null) asked.set("cursor", next);
    if (!isLimited) asked.set("limit", "200");
    const { data, nextCursor } = await (await ask(`${kind}?${asked}`)).json();
    ids.push(...data.map(({ id }: { id: string }) => id));
    next = isLimited ? null : nextCursor;
  } while (next !== null);
  expect(ids.length).toBeGreaterThan(0);
  expect(await idsOf(await ask(`${kind}.csv?${query}`))).toEqual(ids);
});

test.each([
  "colour=red",
  "region=999999",
  "city=x",
  "source=nope",
  "from=2019-13-01",
  "limit=0",
  "inferred=maybe",
])("what the JSON refuses, the CSV refuses in the same words: %s", async (query) => {
  for (const kind of ["activities", "observations"]) {
    const [json, csv] = [await ask(`${kind}?${query}`), await ask(`${kind}.csv?${query}`)];
    expect([json.status, csv.status]).toEqual([400, 400]);
    expect(csv.headers.get("content-type")).toBe(json.headers.get("content-type"));
    expect(await csv.json()).toEqual(await json.json());
  }
});

test("an edition nobody has heard of is refused by both with those there are", async () => {
  for (const kind of ["activities", "activities.csv"]) {
    const answer = await ask(`${kind}?campaign=patent-week-99`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      parameter: "campaign",
      allowed: expect.stringContaining("patent-week-13 | "),
    });
  }
});

test("the file that a view links to holds the activities of that view", async () => {
  const view = {
    region: ["420000"],
    type: [],
    campaign: null,
    when: ["within" as const],
    page: 2,
    inferred: "show" as const,
  };
  const href = activitiesCsvHref(view);
  const ids = await idsOf(await ask(href.replace("/api/v1/", "")));
  const { inferred, region, when } = view;
  expect(ids.length).toBe(await countActivities({ within: region, when, inferred }));
  expect(ids.length).toBeGreaterThan(0);
});

test("a file is sent in pieces, so that its size never asks for memory, and a reader who leaves ends the reading", async () => {
  const reader = (await ask("activities.csv")).body?.getReader();
  const sizes: number[] = [];
  for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read())
    sizes.push(piece.value.byteLength);
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.max(...sizes)).toBeLessThan(256 * 1024);
  const left = (await ask("activities.csv")).body?.getReader();
  await left?.read();
  await expect(left?.cancel()).resolves.toBeUndefined();
});
