import { afterAll, beforeAll, vi } from "vitest";
import { openTemporary } from "../commands/review.fixture";
import type { Database } from "../client";

type Amount = { activities: number; observations: number };

/** The shipped facts with so many invented activities of 青海 and figures of all prefectures beside them, as the program's own database while a file runs. */
export function openGenerated(amount: Amount): { database: () => Database } {
  let temporary: Awaited<ReturnType<typeof openTemporary>>;
  beforeAll(async () => {
    temporary = await openTemporary();
    // Queries open the program's own database when first asked.
    vi.stubEnv("DATABASE_URL", `file:${temporary.path}`);
    fill(temporary.database, amount);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    temporary.close();
  });
  return { database: () => temporary.database };
}

export const generated = { province: "630000", city: "630100", source: "generated" };

function fill({ $client }: Database, { activities, observations }: Amount): void {
  const { province, city, source } = generated;
  const numbers = (most: number) =>
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${most})`;
  const version = "1, '2026-01-01T00:00:00.000Z', 'data', 'test', 'generated'";
  const columns = "id, version, recorded_at, origin, author, reason";
  const run = (sql: string) => $client.prepare(sql).run();
  $client.transaction(() => {
    run(`insert into sources (id, kind, title, title_is_ours) values ('${source}', 'repost', '虚构来源', 0)`);
    run(
      `insert into records select printf('gen-a-%06d', i), 'activity' from (${numbers(activities)} select i from n)`,
    );
    run(
      `insert into records select printf('gen-o-%06d', i), 'observation' from (${numbers(observations)} select i from n)`,
    );
    run(`insert into activities (${columns}, title, region, city, campaign, status, starts_on, ends_on, year_inferred, source)
      select printf('gen-a-%06d', i), ${version}, '虚构活动' || i, '${province}', iif(i % 2, '${city}', null),
        'patent-week-13', 'held', '2019-11-30', '2019-11-30', 0, '${source}' from (${numbers(activities)} select i from n)`);
    run(`insert into activity_types select version_id, 'training' from activities where source = '${source}'`);
    run(`insert into observations (${columns}, region, indicator, period_start, period_end, completeness, start_inferred,
        end_inferred, basis, status, value, unit, qualifier, source)
      with recursive n(i) as (select 1 union all select i + 1 from n where i < ${observations}),
        places as (select adcode, row_number() over (order by adcode) - 1 as place, count(*) over () as many
          from regions where level = 'prefecture')
      select printf('gen-o-%06d', i), ${version}, adcode, 'patent_pledge_amount', (2000 + i / many) || '-01-01',
        (2000 + i / many) || '-12-31', 'full', 0, 0, 'unspecified', 'reported', cast(i * 10000 as text), '元', 'exact',
        '${source}' from n join places on place = i % many`);
  })();
}
