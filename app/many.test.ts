import { expect, test, vi } from "vitest";
import { renderMarkup } from "@/components/picture/render-picture";
import { generated, openGenerated } from "@/db/queries/generated.fixture";
import { GET as activities } from "./api/v1/activities/route";
import { GET as activitiesCsv } from "./api/v1/activities.csv/route";
import { GET as map } from "./api/v1/map/route";
import { GET as observationsCsv } from "./api/v1/observations.csv/route";
import ActivitiesPage from "./[locale]/activities/page";
import MapPage from "./[locale]/page";

// Outside of a request there are no headers to read.
vi.mock("next/headers", () => ({ headers: () => Promise.resolve(new Headers({ host: "example.org" })) }));

const { database } = openGenerated({ activities: 20_001, observations: 2001 });
const { province } = generated;
const current = "superseded_at is null";
const count = (sql: string): number =>
  Number(database().$client.prepare(`select count(*) from ${sql}`).pluck().get());
const ask = (path: string) => new Request(`http://localhost/api/v1/${path}`);

/** The chunks of an answer as they come. */
async function chunksOf(answer: Response): Promise<string[]> {
  const chunks: string[] = [];
  const decoder = new TextDecoder();
  if (answer.body === null) return chunks;
  for await (const chunk of answer.body) chunks.push(decoder.decode(chunk, { stream: true }));
  return chunks;
}

/** Records of a CSV: line breaks outside of quotes, without the head. */
const recordsOf = (csv: string) =>
  csv
    .replaceAll(/"[^"]*"/g, "")
    .trimEnd()
    .split("\r\n").length - 1;

test("the file of activities holds every one, in pieces that do not grow", async () => {
  const chunks = await chunksOf(await activitiesCsv(ask("activities.csv")));
  expect(recordsOf(chunks.join(""))).toBe(count(`activities where ${current}`));
  expect(chunks.length).toBeGreaterThan(20);
  expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(400_000);
});

test("the file of figures holds every one", async () => {
  const chunks = await chunksOf(await observationsCsv(ask("observations.csv")));
  expect(recordsOf(chunks.join(""))).toBe(count(`observations where ${current}`));
});

test("pages, interface and map count what the database counts", async () => {
  const held = count(`activities where status = 'held' and ${current}`);
  const all = count(`activities where ${current}`);
  const params = { params: Promise.resolve({ locale: "zh" }), searchParams: Promise.resolve({}) };
  expect((await (await activities(ask("activities?limit=1"))).json()).total).toBe(all);
  expect((await renderMarkup(await ActivitiesPage(params))).replaceAll(/<[^>]*>/g, "")).toContain(
    `条目 ${all} 条`,
  );
  expect((await renderMarkup(await MapPage(params))).replaceAll(/<[^>]*>/g, "")).toContain(`${held} 条活动`);
  const { regions } = await (await map(ask("map?layer=recorded&period=all"))).json();
  const ofProvince = regions.find(({ adcode }: { adcode: string }) => adcode === province);
  expect(Number(ofProvince.value)).toBe(
    count(`activities where region = '${province}' and status = 'held' and ${current}`),
  );
});
