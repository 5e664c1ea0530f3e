import { beforeAll, expect, test } from "vitest";
import { generated, openGenerated } from "./generated.fixture";
import { zh } from "@/lib/text/zh/dictionary";
import { countActivities, countActivityGroups, getActivities } from "./activities";
import { getKnown } from "./known";
import { getParts } from "./parts";
import { getCampaigns } from "./campaigns";
import { getMap } from "./map";
import { toActivityRecord } from "@/lib/open/api";

const { database } = openGenerated({ activities: 3, observations: 0 });

/** Of three invented activities of 青海 one belongs to no edition, one is a plan of an edition without days. */
const before = { qinghai: 0, edition: 0, editionRegions: 0, planned: 0 };

beforeAll(async () => {
  const { $client } = database();
  const all = await ask(null);
  before.qinghai = Number(qinghai(all)?.value ?? 0) - 3; // the three as the fixture makes them
  before.planned = all.planned;
  before.edition = await countActivities({ campaign: "ip-week-2018" });
  before.editionRegions = (await ask("ip-week-2018")).coverage.known;
  const next = (id: string, set: string) =>
    $client.exec(`
      update activities set superseded_at = '2026-02-01T00:00:00.000Z' where id = '${id}';
      insert into activities (id, version, recorded_at, origin, author, reason, title, region, city, campaign, status, starts_on, ends_on, year_inferred, source)
        select id, 2, '2026-02-01T00:00:00.000Z', origin, author, reason, title, region, city, ${set}, starts_on, ends_on, 0, source
        from activities where id = '${id}';
      insert into activity_types select max(version_id), 'training' from activities;`);
  next("gen-a-000001", "null, 'held'");
  next("gen-a-000002", "'ip-week-2018', 'planned'");
  next("gen-a-000003", "'ip-week-2018', 'held'");
});

const ask = (period: string | null) => getMap(zh, { layer: "recorded", period });
const qinghai = (map: Awaited<ReturnType<typeof getMap>>) =>
  map.regions.find((region) => region.adcode === generated.province);

test("all together comes first: every held activity, of an edition or of none, and plans beside them", async () => {
  const map = await ask(null);
  expect(map.period).toBe("all");
  expect(map.words.periods[0]).toMatchObject({ period: "all", known: map.coverage.known });
  expect(qinghai(map)?.value).toBe(String(before.qinghai + 2));
  expect(map.planned).toBe(before.planned + 1);
  expect(map.words.note).toContain(`另有 ${map.planned} 条计划`);
});

test("an edition without stated days is a period of its own and says that its days are unknown", async () => {
  const map = await ask("ip-week-2018");
  expect(qinghai(map)?.value).toBe("1");
  expect(map.coverage.known).toBe(before.editionRegions + 1);
  expect(map.words.kicker).toContain("日期未载明");
  const [first, ...editions] = map.words.periods.map((item) => item.period);
  expect(first).toBe("all");
  expect(editions).toEqual((await getCampaigns(zh)).map(({ id }) => id).filter((id) => editions.includes(id)));
  expect(editions).toContain("ip-week-2018");
});

test("nothing is before, inside or after an edition without days", async () => {
  const campaign = "ip-week-2018";
  expect(await countActivities({ campaign })).toBe(before.edition + 2);
  expect(await countActivities({ campaign, when: ["before", "within", "after", "undated"] })).toBe(0);
});

test("a plan is counted beside what was held and says so in the interface", async () => {
  expect(await countActivities({ ids: ["gen-a-000002"], status: "held" })).toBe(0);
  const [plan] = await getActivities({ ids: ["gen-a-000002"] }, { limit: 1 });
  expect(plan && toActivityRecord(plan)).toMatchObject({ status: "planned", campaign: "ip-week-2018" });
});

test("a headline counts what was held and names the plans beside it", async () => {
  const sum = (status: string, where: string) =>
    Number(
      database()
        .$client.prepare(
          `select count(*) from activities where superseded_at is null and status = '${status}' and ${where}`,
        )
        .pluck()
        .get(),
    );
  const own = `region = '${generated.province}'`;
  const known = await getKnown(generated.province);
  expect([known.activities, known.planned]).toEqual([sum("held", own), sum("planned", own)]);
  expect(zh.region.known({ ...known, sources: 1 })).toContain(`另有 ${known.planned} 条计划`);
  const groups = await countActivityGroups({ within: [generated.province], campaign: "ip-week-2018" });
  expect(groups.get("ip-week-2018-null")).toMatchObject({ planned: 1 });
  const city = (await getParts(zh, generated.province)).find(({ region }) => region.adcode === generated.city);
  const inCity = `city = '${generated.city}'`;
  expect([city?.activities, city?.planned]).toEqual([sum("held", inCity), sum("planned", inCity)]);
});

test("editions are listed newest first", async () => {
  const [first, second] = await getCampaigns(zh);
  expect([first?.id, second?.id]).toEqual(["ip-week-2024", "ip-week-2023"]);
});
