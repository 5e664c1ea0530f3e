import { expect, test, vi } from "vitest";
import type { ReactElement } from "react";
import { renderMarkup } from "@/components/picture/render-picture";
import { financingIndicators } from "@/lib/record/indicators";
import { generated, openGenerated } from "@/db/queries/generated.fixture";
import { GET as activities } from "./api/v1/activities/route";
import { GET as observations } from "./api/v1/observations/route";
import FinancingPage from "./[locale]/financing/page";
import RegionPage from "./[locale]/regions/[adcode]/page";
import SourcePage from "./[locale]/sources/[id]/page";
import SourcesPage from "./[locale]/sources/page";
import { knownOf } from "./pictures/region-known";

// Outside of a request there are no headers to read.
vi.mock("next/headers", () => ({ headers: () => Promise.resolve(new Headers({ host: "example.org" })) }));

const { database } = openGenerated({ activities: 201, observations: 2001 });
const { province, city, source } = generated;

const financing = financingIndicators.map(({ id }) => `'${id}'`).join(", ");
const count = (sql: string): number =>
  Number(database().$client.prepare(`select count(*) from ${sql}`).pluck().get());
const current = "superseded_at is null";
const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, "");
const at = <P extends object>(params: P, searchParams = {}) => ({
  params: Promise.resolve({ locale: "zh", ...params }),
  searchParams: Promise.resolve(searchParams),
});
const read = async (page: Promise<ReactElement>) => renderMarkup(await page);

test("a province page counts what the database counts, and says that its list is only the first of it", async () => {
  const all = count(`activities where region = '${province}' and ${current}`);
  expect(all).toBeGreaterThan(200);
  const markup = await read(RegionPage(at({ adcode: province })));
  const text = textOf(markup);
  const held = count(`activities where region = '${province}' and status = 'held' and ${current}`);
  expect(text).toContain(`已收录活动 ${held} 条`);
  expect(text).toContain(`共 ${all} 条，列出前 200 条`);
  expect(markup).toContain(`href="/activities?region=${province}"`);
  expect(text).toContain(
    `${count(`activities where city is null and region = '${province}' and ${current}`)} 条`,
  );
  const inCity = count(`activities where city = '${city}' and status = 'held' and ${current}`);
  const figures = count(`observations where region = '${city}' and ${current}`);
  const parts = markup.slice(markup.indexOf('id="parts"')); // the map's table names the city too
  const row = new RegExp(`<a href="/regions/${city}">西宁</a></th>.*?</tr>`, "s").exec(parts)?.[0] ?? "";
  expect([...row.matchAll(/<td class="number">(\d+)/g)].map(([, n]) => Number(n))).toEqual([inCity, figures]);
  expect((await knownOf(province)).activities).toBe(all);
});

test("a city page holds every one of its figures", async () => {
  const figures = count(`observations where region = '${city}' and ${current}`);
  const markup = await read(RegionPage(at({ adcode: city })));
  expect(textOf(markup)).toContain(`数字 ${figures} 个`);
  expect(new Set([...markup.matchAll(/data-observation="([^"]+)"/g)].map(([, id]) => id)).size).toBe(figures);
});

test("a comparison holds every figure of each region, however many others there are", async () => {
  expect(count(`observations where ${current}`)).toBeGreaterThan(2000);
  for (const adcode of [city, "650100", "441900", "320500"]) {
    const markup = await read(FinancingPage(at({}, { regions: adcode, view: "table" })));
    const shown = new Set([...markup.matchAll(/data-observation="([^"]+)"/g)].map(([, id]) => id)).size;
    expect(shown).toBe(
      count(`observations where region = '${adcode}' and indicator in (${financing}) and ${current}`),
    );
  }
});

test("a source counts its records and says that its list is only the first of them", async () => {
  const [ofActivities, ofFigures] = [201, 2001];
  const text = textOf(await read(SourcePage(at({ id: source }))));
  expect(text).toContain(`共 ${ofActivities} 条，列出前 200 条`);
  expect(text).toContain(`共 ${ofFigures} 条，列出前 200 条`);
  expect(textOf(await read(SourcesPage(at({}))))).toContain(String(ofFigures));
});

test("the API's totals are the database's", async () => {
  const total = async (get: typeof activities, path: string) =>
    (await (await get(new Request(`http://localhost/api/v1/${path}`))).json()).total;
  expect(await total(activities, `activities?region=${province}`)).toBe(
    count(`activities where region = '${province}' and ${current}`),
  );
  expect(await total(observations, "observations")).toBe(count(`observations where ${current}`));
});
