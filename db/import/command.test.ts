import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { importing } from "@/lib/text/zh/import";
import { openDatabase } from "../client";
import { readArguments } from "./arguments";
import { migrateDatabase } from "../migrate";
import { loadFacts } from "../load/seed";

let folder: string;
const path = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(path(name), content);
  return path(name);
};
const start = (args: readonly string[]) =>
  spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "bin/import.ts", ...args], {
    env: { ...process.env, DATABASE_URL: `file:${path("test.sqlite")}` },
    detached: true, // so that a kill reaches the program behind the loader
  });
async function run(...args: string[]) {
  const child = start(args);
  const out = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (out.stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (out.stderr += chunk));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { ...out, code };
}
async function prepareDatabase() {
  const database = openDatabase(path("test.sqlite"), { create: true });
  migrateDatabase(database, path("test.sqlite"));
  await loadFacts(database);
  database.$client.close();
}
function count(table: string): unknown {
  const database = openDatabase(path("test.sqlite"));
  const found = database.$client.prepare(`select count(*) from ${table}`).pluck().get();
  database.$client.close();
  return found;
}

const bulletin = `虚构省知识产权运营工作简报

2021年第3期（总第9期）

虚构知识产权局编

2021年3月31日

云南省

第十三届中国专利周以后，第十五届中国专利周于2021年11月22日至28日举行。3月5日，昆明市举办“专利运营虚构培训班”，由昆明市知识产权局主办。2020年，昆明市专利质押融资额12.5亿元，位居云南省第二。
`;
const header = Object.values(importing.columns).join(",");
const row = (day = 31) =>
  `湖北省,专利质押融资额,2020-01-01,2020-12-${String(day).padStart(2, "0")},${day === 31 ? "全年" : "部分年"},12.5,亿元,确数,登记额,虚构统计表,虚构局,2021-01-31,`;
const table = `${header}\n${row()}\n`;

const report = z.object({
  source: z.strictObject({
    id: z.string(),
    title: z.string().nullable(),
    issue: z.string().nullable(),
    totalIssue: z.string().nullable(),
    publisher: z.string().nullable(),
    date: z.string().nullable(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  text: z.string(),
  campaigns: z.array(
    z.strictObject({
      id: z.string().optional(),
      name: z.string(),
      number: z.number().nullable(),
      startsOn: z.string().nullable(),
      endsOn: z.string().nullable(),
      theme: z.string().nullable(),
      quote: z.string(),
      start: z.number(),
      end: z.number(),
    }),
  ),
  activities: z.array(z.unknown()),
  observations: z.array(z.unknown()),
  notices: z.array(z.unknown()),
  numerals: z.array(z.object({ role: z.string() })),
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhiyun-import-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("npm run import", { timeout: 60_000 }, () => {
  test("a dry run prints one JSON object per file and touches nothing", async () => {
    const { stdout, code } = await run(write("a.txt", bulletin), write("b.csv", table), "--dry-run", "--json");
    const reports = stdout
      .trimEnd()
      .split("\n")
      .map((line) => report.parse(JSON.parse(line)));
    expect(reports).toHaveLength(2);
    expect(reports[0]?.source).toMatchObject({ issue: "2021-03", totalIssue: "9", date: "2021-03-31" });
    const editions = reports[0]?.campaigns.map(({ id, number, endsOn }) => [id, number, endsOn]);
    expect(editions).toEqual([
      ["patent-week-13", 13, null],
      [undefined, 15, "2021-11-28"],
    ]);
    expect(reports[1]?.campaigns).toEqual([]);
    expect(reports[1]?.observations).toMatchObject([{ region: "420000", value: "1250000000" }]);
    const open = reports.flatMap((each) => each.numerals).filter((numeral) => numeral.role === "open");
    expect(code).toBe(open.length > 0 ? 3 : 0);
    expect(existsSync(path("test.sqlite"))).toBe(false);
  });

  test("a statistics table is imported, accepted and published; again it is a no-op", async () => {
    const file = write("b.csv", table);
    const first = await run(file, "--accept-all", "--by", "编辑甲");
    expect([first.code, first.stdout]).toEqual([0, ""]);
    expect(first.stderr).toContain("已发布 1 条记录");
    const before = count("revisions");
    const second = await run(file, "--accept-all", "--by", "编辑甲");
    expect([second.code, count("revisions")]).toEqual([0, before]);
    expect(second.stderr).toContain("以前导入过");
  });

  test("a file that looks like an imported one says so, with what differs, before anything is written", async () => {
    await run(write("a.txt", bulletin));
    const files = [
      write("changed.txt", bulletin.replace("12.5亿元", "13.5亿元")),
      write("again.html", `<p>${bulletin.replace("举行。", "举行。\n").replaceAll("\n", "</p><p>")}</p>`),
    ];
    const html = write("same.html", `<p>${bulletin.replaceAll("\n", "</p><p>")}</p>`);
    expect((await run(html, "--dry-run")).stderr).toContain("以前导入过");
    const before = [count("documents"), count("revisions")];
    for (const dry of [["--dry-run"], []]) {
      const { stderr } = await run(...files, ...dry);
      const lines = stderr.trimEnd().split("\n");
      const [alike, outcome] = lines.filter((line) => line.includes("changed.txt"));
      expect(alike).toMatch(
        /changed\.txt：看起来像已导入的《.*》（a\.txt）：是同一来源、同一期的另一份文本；改动 1 条：昆明 专利质押融资额 13\.5亿元。$/,
      );
      expect(outcome).toContain(dry.length > 0 ? "没有写入任何东西" : "已导入为草稿");
      const others = lines.filter((line) => line.includes("again.html：看起来像"));
      expect(others.at(-1)).toMatch(/（a\.txt）：文字相同，只是文件格式或排版不同；记录没有差别。$/);
      if (dry.length > 0) expect([count("documents"), count("revisions")]).toEqual(before);
    }
  });

  test("what cannot be read ends with 2, a sentence, nothing on stdout and no record", async () => {
    const files = [
      write("a.txt", ""),
      write("b.txt", "今天天气不错，适合散步。"),
      write("c.csv", "地区,数值\n湖北省,1"),
    ];
    const { code, stdout, stderr } = await run(...files, path("absent.txt"), "--json");
    expect([code, stdout]).toEqual([2, ""]);
    for (const sentence of ["文件是空的", "不像工作简报", "缺少“口径”", "找不到这个文件", "可以导入 .txt"])
      expect(stderr).toContain(sentence);
    expect(count("documents")).toBe(0);
  });

  test("wrong use ends with 2 and the usage", async () => {
    for (const args of [[], ["--nonsense"]]) {
      const { code, stderr } = await run(...args);
      expect([code, stderr]).toEqual([2, `${importing.bad.usage}\n`]);
    }
  });

  test("the template is written", async () => {
    const { code } = await run("--template", path("t.csv"));
    expect(code).toBe(0);
    expect(readFileSync(path("t.csv"), "utf8")).toContain(header);
    expect(readArguments(["--template"]).template).toBe("统计表模板.csv");
    expect(readArguments(["--template", "--json"])).toMatchObject({ template: "统计表模板.csv", asJson: true });
    expect((await run("--template", path("t.doc"))).code).toBe(2);
  });

  test("killed in the middle, the database is as before or as after", async () => {
    await prepareDatabase();
    const lines = Array.from({ length: 6000 }, (_, index) => row((index % 30) + 1));
    const file = write("big.csv", [header, ...lines].join("\n"));
    const wal = path("test.sqlite-wal");
    const child = start([file]);
    const closed = new Promise((done) => child.on("close", done));
    // The log exists from the moment the program has the file open; the one transaction follows at once.
    while (!(existsSync(wal) || child.exitCode !== null)) await wait(5);
    for (let waited = 0; waited < 100 && existsSync(wal) && statSync(wal).size === 0; waited += 1)
      await wait(5);
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
    await closed;
    expect([
      [0, 0, 0],
      [1, 6000, 1],
    ]).toContainEqual([count("documents"), count("proposals"), count("revisions")]);
    expect((await run(file)).code).toBe(0);
    expect([count("documents"), count("proposals")]).toEqual([1, 6000]);
  });

  test("two programs at once: both end well and the file is there once", async () => {
    await prepareDatabase();
    const file = write("b.csv", table);
    const both = await Promise.all([run(file), run(file)]);
    expect(both.map((each) => each.code)).toEqual([0, 0]);
    expect(both.filter((each) => each.stderr.includes("以前导入过"))).toHaveLength(1);
    expect(count("documents")).toBe(1);
  });
});
