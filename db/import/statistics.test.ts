import { describe, expect, test } from "vitest";
import { importing } from "@/lib/text/zh/import";
import { readPlaces } from "./places";
import { readBytes } from "./readers/read";
import { prepareStatistics } from "./statistics";
import { formatTemplate } from "./template";

const places = readPlaces();
const header = Object.values(importing.columns).join(",");
const row = (cells: Partial<Record<keyof typeof importing.columns, string>> = {}) => {
  const filled = {
    region: "湖北省",
    indicator: "专利质押融资额",
    periodStart: "2020-01-01",
    periodEnd: "2020-12-31",
    completeness: "全年",
    value: "64.9319",
    unit: "亿元",
    qualifier: "确数",
    basis: "登记额",
    title: "虚构统计表",
    publisher: "虚构局",
    date: "2021-01-31",
    url: "",
    ...cells,
  };
  return Object.keys(importing.columns)
    .map((column) => filled[column as keyof typeof filled])
    .join(",");
};
const prepare = async (...lines: string[]) => {
  const reading = await readBytes("a.csv", Buffer.from(lines.join("\n")));
  if (reading.kind !== "table") throw new Error("a table was expected");
  return prepareStatistics("a.csv", reading, places);
};

describe("a statistics table", () => {
  test("a row becomes an observation with exact value, span and a numeral that is accounted for", async () => {
    const { text, parsed, sourceKind } = await prepare(header, row(), row({ region: "420100", value: "0" }));
    expect(sourceKind).toBe("official");
    expect(parsed.head).toMatchObject({ title: "虚构统计表", date: "2021-01-31" });
    expect(parsed.observations).toMatchObject([
      {
        region: "420000",
        value: "6493190000",
        unit: "元",
        literal: "64.9319亿元",
        completeness: "full",
        basis: "registered",
      },
      { region: "420100", value: "0", status: "stated-zero" },
    ]);
    for (const { quote, start, end } of parsed.observations) expect(text.slice(start, end)).toBe(quote);
    for (const numeral of parsed.numerals) expect(text.slice(numeral.start, numeral.end)).toBe(numeral.text);
    expect(parsed.numerals.map((numeral) => numeral.role)).toEqual(["observation", "observation"]);
  });

  test.each([
    ["a letter in a number", row({ value: "12O.5" }), "第 2 行“数值”列的“12O.5”不是数字"],
    ["an unknown region", row({ region: "楚国" }), "“地区”列的“楚国”认不出"],
    ["an unknown indicator", row({ indicator: "总额" }), "不是已有的口径"],
    ["a unit of another kind", row({ unit: "件" }), "与口径的单位不符"],
    ["a day that is none", row({ periodEnd: "2020-02-30" }), "不是日期"],
    ["a whole year that is none", row({ periodEnd: "2020-10-31" }), "写的是全年"],
    ["a word that is none", row({ qualifier: "大概" }), "应为确数"],
    ["an empty cell", row({ value: "" }), "第 2 行“数值”列为空"],
    ["an address that is none", row({ url: "javascript:x" }), "不是网址"],
  ])("%s is refused with its place", async (_, line, sentence) => {
    await expect(prepare(header, line)).rejects.toThrow(sentence);
  });

  test("a missing column, no rows and two sources are refused", async () => {
    await expect(prepare("地区,数值", "湖北省,1")).rejects.toThrow("缺少“口径”“期间止”“单位”“来源标题”列");
    await expect(prepare(header)).rejects.toThrow("没有数据行");
    await expect(prepare(header, row(), row({ title: "另一张表" }))).rejects.toThrow("第 3 行“来源标题”列");
  });

  test("the template has the header; its example row is no data", async () => {
    for (const extension of [".csv", ".xlsx"]) {
      const reading = await readBytes(`t${extension}`, (await formatTemplate(extension)) ?? new Uint8Array());
      if (reading.kind !== "table") throw new Error("a table was expected");
      expect(reading.rows[0]?.cells).toEqual(Object.values(importing.columns));
      expect(() => prepareStatistics("t", reading, places)).toThrow("没有数据行");
    }
  });
});
