import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, beforeAll, vi } from "vitest";
import { parseDecimal } from "@/lib/record/quantity";
import type { Tiered, Parsed, ProposedActivity, ProposedObservation } from "@/lib/review/review";
import { openAccounts } from "../accounts";
import type { Accounts } from "../accounts";
import { databasePath, openDatabase } from "../client";
import type { Database } from "../client";
import { hashText } from "../records/prepared";
import type { Prepared } from "../records/prepared";
import { migrateDatabase } from "../migrate";
import { importDocument } from "./import-document";

/** A database of its own in a temporary folder, with the shipped facts: a copy of the one all unit tests read. */
export async function openTemporary(): Promise<{
  database: Database;
  accounts: Accounts;
  path: string;
  close: () => void;
}> {
  const folder = mkdtempSync(join(tmpdir(), "zhiyun-review-"));
  const path = join(folder, "test.sqlite");
  const shared = new BetterSqlite3(databasePath(), { readonly: true });
  shared.prepare("vacuum into ?").run(path);
  shared.close();
  const database = openDatabase(path, { create: true });
  migrateDatabase(database, path);
  const accounts = openAccounts(path);
  const close = () => {
    accounts.$client.close();
    database.$client.close();
    rmSync(folder, { recursive: true });
  };
  return { database, accounts, path, close };
}

/** The same, opened as the program's own while the tests of a file run, with one invented bulletin imported. */
export function openImported(bulletin: Prepared): void {
  let temporary: Awaited<ReturnType<typeof openTemporary>>;
  beforeAll(async () => {
    temporary = await openTemporary();
    // Queries open the program's own database when first asked.
    vi.stubEnv("DATABASE_URL", `file:${temporary.path}`);
    await importDocument(bulletin, "甲");
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    temporary.close();
  });
}

const training = "云南省昆明市于3月5日举办“虚构专利培训班”。";
const figure = (amount: string) => `2020年昆明市专利质押融资额${amount}亿元，位居全省第二。`;

/** A wholly invented bulletin, as a parser would hand it over. `open` leaves a numeral without a role. */
export function inventBulletin({ amount = "12.5", open = false, extra = "" } = {}): Prepared {
  const head = "虚构工作简报\n2021年第3期（总第9期）\n2021年3月31日";
  const text = `${head}\n${training}${figure(amount)}${extra}`;
  const at = (quote: string) => {
    const start = text.indexOf(quote);
    return { quote, start, end: start + quote.length, rule: "fixture", tier: 2 as const };
  };
  const start = text.indexOf(`${amount}亿元`);
  const parsed: Parsed = {
    head: { title: "虚构工作简报", issue: "2021-03", totalIssue: "9", publisher: "虚构局", date: "2021-03-31" },
    isReadable: true,
    campaigns: [],
    activities: [{ ...inventedActivity, ...at(training) }],
    observations: [{ ...inventedObservation(amount), ...at(figure(amount)) }],
    growth: [],
    policy: [],
    numerals: [
      {
        start,
        end: start + amount.length,
        text: amount,
        role: open ? ("open" as const) : ("observation" as const),
        reason: null,
      },
    ],
    notices: [{ rule: "fixture", message: "年份是推定的", ...spanOf(text, "3月5日") }],
  };
  const file = { fileName: "invented.txt", encoding: "utf-8", joins: [], pages: [head.length] };
  return { ...file, text, sha256: hashText(text), sourceKind: "bulletin", url: null, parsed };
}

function spanOf(text: string, part: string) {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

export const inventedActivity: ProposedActivity = {
  kind: "activity",
  title: "虚构专利培训班",
  types: ["training"],
  region: "530000",
  city: "530100",
  campaign: null,
  status: "held",
  startsOn: "2021-03-05",
  endsOn: "2021-03-05",
  dateLiteral: "3月5日",
  yearInferred: true,
  organisations: [{ name: "虚构中心", role: "host" }],
};

export function inventedObservation(amount: string): ProposedObservation {
  return {
    kind: "observation",
    region: "530100",
    indicator: "patent_pledge_amount",
    periodStart: "2020-01-01",
    periodEnd: "2020-12-31",
    completeness: "full",
    startInferred: false,
    endInferred: false,
    basis: "unspecified",
    status: "reported",
    value: parseDecimal(String(Number(amount) * 1e8)),
    valueTo: null,
    unit: "元",
    qualifier: "exact",
    literal: `${amount}亿元`,
    claims: [{ kind: "rank", scope: "全省", rank: 2, literal: "位居全省第二" }],
  };
}

/** A bulletin of a source we ship, with one figure that is shipped too: 东莞 2018. */
export function inventShippedBulletin(extra = ""): Prepared {
  const sentence = "二〇一八年度，东莞市专利质押融资额为27.273597亿元。";
  const text = `知识产权运营工作简报\n${sentence}\n别处的一句话。${extra}`;
  const start = text.indexOf(sentence);
  const found: Tiered<ProposedObservation> = {
    ...inventedObservation("1"),
    region: "441900",
    periodStart: "2018-01-01",
    periodEnd: "2018-12-31",
    value: parseDecimal("2727359700"),
    literal: "27.273597亿元",
    claims: [],
    quote: sentence,
    start,
    end: start + sentence.length,
    rule: "fixture",
    tier: 2,
  };
  const base = inventBulletin();
  const head = {
    title: "知识产权运营工作简报",
    issue: "2019-12",
    totalIssue: "38",
    publisher: null,
    date: null,
  };
  const parsed = { ...base.parsed, head, activities: [], observations: [found], numerals: [], notices: [] };
  return { ...base, text, sha256: hashText(text), pages: [], parsed };
}
