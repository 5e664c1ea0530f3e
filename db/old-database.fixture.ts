import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { openDatabase } from "./client";
import type { Database } from "./client";

const folder = join(import.meta.dirname, "migrations");
const journalOf = (migrations: string) => join(migrations, "meta/_journal.json");

type Journal = { entries: { tag: string }[] };

const readJournal = (): Journal => JSON.parse(readFileSync(journalOf(folder), "utf8"));

export const schemas = readJournal().entries.map(({ tag }) => tag);

/** Brings `database` to the schema it had after the first `count` migrations, as programs of that day did. */
export function migrateTo(database: Database, count: number, scratch: string): void {
  const old = join(scratch, `migrations-${count}`);
  cpSync(folder, old, { recursive: true });
  const journal = readJournal();
  writeFileSync(journalOf(old), JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  migrate(database, { migrationsFolder: old });
}

/** The schema of commit 00e2de6 and a little before editions had versions, with one of each kind of row that refers to another. */
export function makeOldDatabase(path: string, count: number, scratch: string): Database {
  const database = openDatabase(path, { create: true });
  migrateTo(database, count, scratch);
  database.$client.exec(`
    insert into regions values ('100000','中国','中国','nation','国',null,'zg','zg',null,null);
    insert into regions values ('420000','湖北省','湖北','province','省','100000','hubei','hb',null,null);
    insert into campaigns values ('patent-week-13','第十三届中国专利周','主题','2019-11-30','2019-12-06','国家知识产权局');
    insert into sources (id, kind, title, title_is_ours) values ('s','bulletin','简报',0);
    insert into records values ('a1','activity'), ('o1','observation'), ('c1','claim');
    insert into activities (id, version, recorded_at, origin, author, reason, title, region, campaign, year_inferred, source)
      values ('a1',1,'2020-01-01T00:00:00.000Z','import','someone','why','培训班','420000','patent-week-13',0,'s');
    insert into activity_types values (1,'training');
    insert into activity_organisations values (1,0,'某局','host');
    insert into observations (id, version, recorded_at, origin, author, reason, region, indicator, completeness, start_inferred, end_inferred, basis, status, value, unit, qualifier, source)
      values ('o1',1,'2020-01-01T00:00:00.000Z','import','someone','why','420000','patent_pledge_amount','unstated',0,0,'loan','reported','1','元','exact','s');
    insert into claims (id, version, recorded_at, origin, author, reason, observation, kind, literal, source)
      values ('c1',1,'2020-01-01T00:00:00.000Z','import','someone','why','o1','growth','增长','s');
    insert into documents values ('${"a".repeat(64)}','s','bulletin','{}',null,'f.txt','utf-8','text','[]','[]','published',1,'t','someone');
    insert into proposals (id, document, kind, content, quote, start, end, rule, state, revision, record)
      values ('p1','${"a".repeat(64)}','activity','{"kind":"activity"}','q',0,1,'r','accepted',1,'a1');`);
  return database;
}
