import { parse } from "csv-parse/sync";
import { describe, expect, test, vi } from "vitest";
import { openGenerated } from "@/db/queries/generated.fixture";
import { GET as feed } from "./about/changes.atom/route";
import { GET as activities } from "./api/v1/activities/route";
import { GET as activitiesCsv } from "./api/v1/activities.csv/route";
import { GET as boundaries } from "./api/v1/boundaries/route";
import { GET as changes } from "./api/v1/changes/route";
import { GET as map } from "./api/v1/map/route";
import { GET as observations } from "./api/v1/observations/route";
import { GET as observationsCsv } from "./api/v1/observations.csv/route";
import { GET as quote } from "./api/v1/quotes/[id]/route";
import { GET as regions } from "./api/v1/regions/route";
import { GET as picture } from "./pictures/[file]/route";
import { GET as regionPicture } from "./pictures/regions/[file]/route";
import { GET as share } from "./pictures/share/[file]/route";

// Outside of a request there are no headers to read.
vi.mock("next/headers", () => ({ headers: () => Promise.resolve(new Headers({ host: "example.org" })) }));

openGenerated({ activities: 30, observations: 30 });

const at = (path: string) => new Request(`http://localhost${path}`);
const named = <P>(params: P) => ({ params: Promise.resolve(params) });

/** Every address that has one for all languages, and who answers it. */
const doors: readonly (readonly [path: string, ask: (request: Request) => Promise<Response>])[] = [
  ["/api/v1/regions", regions],
  ["/api/v1/activities", activities],
  ["/api/v1/activities.csv", activitiesCsv],
  ["/api/v1/observations", observations],
  ["/api/v1/observations.csv", observationsCsv],
  ["/api/v1/map", map],
  ["/api/v1/boundaries", boundaries],
  ["/api/v1/changes", changes],
  ["/api/v1/quotes/pw13-hubei-01", (request) => quote(request, named({ id: "pw13-hubei-01" }))],
  ["/pictures/map.svg", (request) => picture(request, named({ file: "map.svg" }))],
  ["/pictures/regions/420000.svg", (request) => regionPicture(request, named({ file: "420000.svg" }))],
  ["/pictures/share/map-1200x630.png", (request) => share(request, named({ file: "map-1200x630.png" }))],
  ["/about/changes.atom", feed],
];

const data = async (answer: Response) => (await answer.json()).data;
const han = /\p{Script=Han}/u;

describe.each(doors)("%s", (path, ask) => {
  test("speaks English when asked, and Chinese when asked or not", async () => {
    for (const lang of ["", "?lang=zh", "?lang=en"])
      expect([lang, (await ask(at(path + lang))).status]).toEqual([lang, 200]);
  });

  test("refuses a language that nobody has, and two at once", async () => {
    for (const lang of ["fr", "EN", "en-GB", "zh,en"]) {
      const answer = await ask(at(`${path}?lang=${lang}`));
      expect([lang, answer.status]).toEqual([lang, 400]);
      expect(await answer.json()).toMatchObject({ parameter: "lang", allowed: "zh | en" });
    }
    expect((await ask(at(`${path}?lang=zh&lang=en`))).status).toBe(400);
  });
});

// Readers of feeds write what they like behind an address; there it is passed over.
test.each(doors.filter(([path]) => !path.endsWith(".atom")))(
  "%s refuses what it cannot read in the language that was asked for",
  async (path, ask) => {
    const answer = await ask(at(`${path}?colour=red&lang=en`));
    expect(answer.status).toBe(400);
    const problem = await answer.json();
    expect(problem.parameter).toBe("colour");
    expect(`${problem.title} ${problem.detail} ${problem.allowed}`).not.toMatch(han);
    expect((await (await ask(at(`${path}?colour=red`))).json()).title).toMatch(han);
  },
);

test("a value that cannot be read is refused in English to its last word", async () => {
  for (const [ask, query] of [
    [regions, `q=${"x".repeat(41)}`],
    [regions, "limit=0"],
    [observations, "source=nope"],
    [observations, "region=999999"],
    [activities, "campaign=patent-week-99"],
    [activities, "from=2019-02-30"],
    [map, "layer=heat"],
    [map, "layer=patent_pledge_amount&period=1900"],
  ] as const) {
    const answer = await ask(at(`/?${query}&lang=en`));
    expect([query, answer.status]).toEqual([query, 400]);
    expect([query, han.test(await answer.text())]).toEqual([query, false]);
  }
});

test("an unknown record is not found in English", async () => {
  const answer = await quote(at("/?lang=en"), named({ id: "nope" }));
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toMatch(han);
});

test("regions have their names in the language, the same codes and pinyin in both", async () => {
  const [zh, en] = [
    await data(await regions(at("/?q=陕西"))),
    await data(await regions(at("/?q=Shaanxi&lang=en"))),
  ];
  expect(zh[0]).toMatchObject({ adcode: "610000", name: "陕西省", short: "陕西", pinyin: "shaanxi" });
  expect(en[0]).toMatchObject({
    adcode: "610000",
    name: "Shaanxi Province",
    short: "Shaanxi",
    pinyin: "shaanxi",
  });
});

test("records carry words beside their codes, and what the source wrote as it wrote it", async () => {
  const query = "/?city=441900&indicator=patent_pledge_amount";
  const [zh, en] = [
    await data(await observations(at(query))),
    await data(await observations(at(`${query}&lang=en`))),
  ];
  const { words, ...codes } = en[0];
  expect(words).toMatchObject({ region: "Dongguan", indicator: "Patent pledge financing", qualifier: "exact" });
  expect(JSON.stringify(words)).not.toMatch(han);
  expect(zh[0]).toEqual({ ...codes, words: expect.objectContaining({ region: "东莞市" }) });
  expect(codes.literal).toMatch(/亿元$/);
});

test("activities carry words beside their codes", async () => {
  const [activity] = await data(await activities(at("/?region=420000&limit=1&lang=en")));
  expect(activity.words).toMatchObject({ region: "Hubei Province" });
  expect(JSON.stringify(activity.words)).not.toMatch(han);
});

test.each([
  ["activities", activitiesCsv],
  ["observations", observationsCsv],
])("%s.csv has English heads, and as many columns as the Chinese one", async (_kind, ask) => {
  const heads = async (lang: string): Promise<string[]> =>
    parse(await (await ask(at(`/?limit=1&lang=${lang}`))).text(), { bom: true })[0] ?? [];
  const [zh, en] = [await heads("zh"), await heads("en")];
  expect(zh.length).toBeGreaterThan(10);
  expect(en).toHaveLength(zh.length);
  for (const head of en) expect(head).not.toMatch(han);
});

test("a map's words are English", async () => {
  const { words, regions: places } = await (
    await map(at("/?layer=patent_pledge_amount&period=2015&lang=en"))
  ).json();
  expect(words.title).toContain("Patent pledge financing");
  expect(places.map((place: { name: string }) => place.name)).toContain("Shandong Province");
});

test("the feed says its language, its own address and the English page", async () => {
  const text = await (await feed(at("/about/changes.atom?lang=en"))).text();
  expect(text).toContain('xml:lang="en"');
  expect(text).toContain("/about/changes.atom?lang=en");
  expect(text).toContain("/en/about/changes");
  expect(text.slice(0, text.indexOf("<entry>"))).not.toMatch(han);
});

test("a picture is drawn in the language and leads to the page in it", async () => {
  const svg = await (
    await picture(at("/?layer=patent_pledge_amount&period=2015&lang=en"), named({ file: "map.svg" }))
  ).text();
  expect(svg).toContain("Shandong");
  expect(svg).toContain("/en?layer=patent_pledge_amount");
});
