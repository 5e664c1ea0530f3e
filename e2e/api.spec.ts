import { expect, test } from "./fixtures";

test.describe.configure({ mode: "parallel" });

test("lists carry data, total and a cursor that leads through all of it", async ({ request }) => {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const path: string = `/api/v1/activities?campaign=patent-week-13&limit=20${cursor === null ? "" : `&cursor=${cursor}`}`;
    const answer = await (await request.get(path)).json();
    expect(answer.total).toBe(75);
    ids.push(...answer.data.map((activity: { id: string }) => activity.id));
    cursor = answer.nextCursor;
  } while (cursor !== null);
  expect(new Set(ids).size).toBe(75);
});

test("an observation carries its figure exactly and as written", async ({ request }) => {
  const { data } = await (
    await request.get("/api/v1/observations?city=441900&indicator=patent_pledge_amount")
  ).json();
  expect(data).toHaveLength(3);
  expect(data[1]).toMatchObject({
    region: "441900",
    periodStart: "2018-01-01",
    completeness: "full",
    value: 2727359700,
    unit: "元",
    literal: "27.273597 亿元",
    qualifier: "exact",
    claims: [{ kind: "rank", scope: "广东省", rank: 2, literal: "广东省第二" }],
    source: { id: "cnipa-2019-12", kind: "bulletin" },
  });
});

test("a province includes its cities", async ({ request }) => {
  const { data } = await (await request.get("/api/v1/observations?region=440000&limit=200")).json();
  const regions = new Set(data.map((observation: { region: string }) => observation.region));
  for (const adcode of ["440000", "441900", "440100", "440883"]) expect(regions).toContain(adcode);
});

test("no missing value travels without its status", async ({ request }) => {
  const { data } = await (await request.get("/api/v1/observations?region=130000")).json();
  for (const { value, status } of data)
    expect((value === null) === (status !== "reported" && status !== "stated-zero")).toBe(true);
  const map = await (await request.get("/api/v1/map?layer=recorded&period=patent-week-13")).json();
  expect(map.coverage).toMatchObject({ known: 13, of: 34 });
  expect(map.coverage.missing).toHaveLength(21);
  for (const { value, status } of map.regions) expect(value === null).toBe(status === "not-mentioned");
});

for (const [path, parameter] of [
  ["/api/v1/activities?type=party", "type"],
  ["/api/v1/activities?region=999999", "region"],
  ["/api/v1/observations?indicator=gdp", "indicator"],
  ["/api/v1/observations?limit=0", "limit"],
  ["/api/v1/observations?from=2019-13-01", "from"],
  ["/api/v1/map?layer=heat", "layer"],
  ["/api/v1/map?layer=patent_pledge_amount&period=1900", "period"],
  ["/api/v1/regions?colour=red", "colour"],
]) {
  test(`400 names the parameter: ${path}`, async ({ request }) => {
    const response = await request.get(path ?? "");
    expect(response.status()).toBe(400);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
    const problem = await response.json();
    expect(problem).toMatchObject({ status: 400, parameter });
    expect(problem.allowed).not.toBe("");
  });
}

test("CSV opens un-garbled and never bare of its words", async ({ request }) => {
  const body = await (await request.get("/api/v1/observations.csv")).body();
  expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = body.toString();
  expect(text).toContain("27.273597 亿元");
  expect(text.replaceAll("接近 24 亿元", "")).not.toMatch(/(?<![\d.])24 ?亿元/);
});

test("asking for the head of a page leaves the page whole", async ({ request }) => {
  const address = "/about?head-first";
  expect((await request.head(address)).status()).toBe(200);
  expect((await (await request.get(address)).text()).length).toBeGreaterThan(10_000);
});

test("shapes and scripts are kept for good, as their names carry a hash", async ({ request }) => {
  const page = await (await request.get("/")).text();
  const addresses = [/\/geo\/china\.\w+\.svg/, /\/_next\/static\/chunks\/[\w.-]+\.js/].map(
    (name) => name.exec(page)?.[0],
  );
  for (const address of addresses) {
    const response = await request.get(address ?? "");
    expect(response.status()).toBe(200);
    expect(response.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  }
});

for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"])
  test(`a parameter called ${name} is as unknown as any other`, async ({ request }) => {
    for (const path of ["regions", "observations", "activities.csv"]) {
      const answer = await request.get(`/api/v1/${path}?${name}=1`);
      expect([path, answer.status()]).toEqual([path, 400]);
      expect(await answer.text()).toContain(name);
    }
  });
