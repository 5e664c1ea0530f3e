import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { ImportError } from "../import-error";
import { formatTemplate } from "../template";
import { makeDocx, makeDocxOf, makePdf, makeXlsx } from "./files.fixture";
import { readBytes } from "./read";

const chinese = "虚构工作简报\n二〇二一年云南省昆明市举办培训班，专利质押融资额12.5亿元。";
const text = async (name: string, bytes: Uint8Array) => {
  const reading = await readBytes(name, bytes);
  return reading.kind === "text" ? reading.text : null;
};
const pageBreaks = (mark: string) =>
  `<w:p><w:r><w:t>一。</w:t></w:r></w:p><w:p><w:r><${mark}/><w:t>二。</w:t></w:r></w:p>`;
const refusal = async (name: string, bytes: Uint8Array) => {
  const error: unknown = await readBytes(name, bytes).catch((refused: unknown) => refused);
  return error instanceof ImportError ? error.message : error;
};

describe("texts", () => {
  test.each([
    ["utf-8", Buffer.from(chinese), "utf-8"],
    ["utf-8 with its mark", Buffer.from(`\ufeff${chinese}`), "utf-8"],
    ["gb18030", iconv.encode(chinese, "gb18030"), "gb18030"],
    ["utf-16 with its mark", Buffer.from(`\ufeff${chinese}`, "utf16le"), "utf-16le"],
  ])("%s", async (_, bytes, encoding) => {
    expect(await readBytes("a.txt", bytes)).toEqual({ kind: "text", text: chinese, encoding });
  });

  test("markdown loses its marks, not its words", async () => {
    expect(await text("a.md", Buffer.from("# 标题\n\n- [行业动态]\n**重点**：内容"))).toBe(
      "标题\n\n- [行业动态]\n重点：内容",
    );
  });

  test("a page is read as its text; scripts and styles are none, and written tags stay words", async () => {
    const html = `<html><head><title>x</title><style>p{}</style></head><body><h1>虚构简报</h1><script>alert(1)</script><p>甲&amp;乙<br>第二行 &lt;script&gt;</p><p>尾<b>段</b></p></body></html>`;
    const found = await text("a.html", Buffer.from(html));
    expect(
      found
        ?.split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(["虚构简报", "甲&乙", "第二行 <script>", "尾段"]);
  });

  test("a Word document, a paragraph a line", async () => {
    const found = await text("a.docx", makeDocx(["第一段。", "第二段。"]));
    expect(found?.split(/\n+/).filter(Boolean)).toEqual(["第一段。", "第二段。"]);
  });

  const tableOf = (row: string, cell: string, line: string) => {
    const wrap = (tag: string, inner: string) => `<${tag}>${inner}</${tag.split(" ")[0]}>`;
    const cells = (texts: readonly string[]) =>
      wrap(row, texts.map((each) => wrap(cell, wrap(line, each))).join(""));
    return cells(["地区", "质押金额"]) + cells(["昆明市", "12.5"]);
  };

  test("the rows of a table are lines, its cells apart by bars; a table that lays out a page is its words", async () => {
    const page = `<p>虚构简报</p><table>${tableOf("tr", "td", "p")}</table><table><tr><td>导航</td><td><p>第一段。</p><p>第二段。</p></td></tr></table>`;
    expect(await text("a.html", Buffer.from(page))).toBe(
      "虚构简报\n地区|质押金额\n昆明市|12.5\n导航\n第一段。\n第二段。",
    );
    const cell = (each: string) => `<w:tc><w:p><w:r><w:t>${each}</w:t></w:r></w:p></w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
    const table = `<w:tbl>${row("地区", "质押金额")}${row("昆明市", "12.5")}</w:tbl>`;
    const found = await text("a.docx", makeDocxOf(table));
    expect(found?.split(/\n+/).filter(Boolean)).toEqual(["地区|质押金额", "昆明市|12.5"]);
  });

  test("a PDF, pages apart by form feeds", async () => {
    expect(await text("b.docx", makeDocxOf(pageBreaks("w:lastRenderedPageBreak")))).toBe("一。\n\n\f二。\n\n");
    expect(await text("c.docx", makeDocxOf(pageBreaks('w:br w:type="page"')))).toBe("一。\n\n\f二。\n\n");
    expect(await text("a.pdf", makePdf(["page one 12.5", "page two"]))).toBe("page one 12.5\fpage two");
  });
});

describe("tables", () => {
  test("CSV and XLSX give the same cells, numbers as their shortest digits", async () => {
    const csv = await readBytes("a.csv", Buffer.from('\ufeff地区,数值\r\n"湖北省",64.9319\r\n'));
    const xlsx = await readBytes(
      "a.xlsx",
      makeXlsx([
        `<c r="A1" t="inlineStr"><is><t>地区</t></is></c><c r="B1" t="inlineStr"><is><t>数值</t></is></c>`,
        `<c r="A2" t="inlineStr"><is><t>湖北省</t></is></c><c r="B2"><v>64.931899999999999</v></c>`,
      ]),
    );
    const cells = [
      ["地区", "数值"],
      ["湖北省", "64.9319"],
    ];
    for (const table of [csv, xlsx])
      expect(table.kind === "table" && table.rows.map((row) => row.cells)).toEqual(cells);
  });
});

describe("what cannot be read", () => {
  const binary = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(300, 1)]);
  const broken = Buffer.concat([Buffer.from("简报"), Buffer.from([0xe4, 0xff, 0xfe, 0x80, 0x81])]);
  test.each([
    ["an empty file", "a.txt", Buffer.alloc(0), "文件是空的"],
    ["nothing but space", "a.txt", Buffer.from(" \n \n"), "文件是空的"],
    ["a file over 20 MB", "a.txt", Buffer.alloc(21 * 1024 * 1024, 32), "超过 20 MB"],
    ["a program renamed", "a.txt", binary, "二进制"],
    ["a PDF renamed", "a.txt", Buffer.from(makePdf(["x"])), "二进制"],
    ["no known encoding", "a.txt", broken, "认不出文字编码"],
    [
      "Japanese in Shift_JIS",
      "a.txt",
      iconv.encode("これはテストです。日本語の文章。", "shift_jis"),
      "认不出文字编码",
    ],
    ["text damaged before", "a.txt", Buffer.from("简\ufffd报"), "已经损坏"],
    ["an unknown extension", "a.exe", Buffer.from("x"), "不支持 .exe"],
    ["no extension", "bulletin", Buffer.from("x"), "没有扩展名"],
    [
      "a quote never closed",
      "a.csv",
      Buffer.from('地区,数值\n\n湖北省,1\n上海市,"2\n山西省,3\n'),
      "第 4 行“数值”列的引号没有收尾",
    ],
    ["a quote inside a cell", "a.csv", Buffer.from('地区,数值\n湖北省,a"b"\n'), "第 2 行“数值”列"],
    ["words behind a quote", "a.csv", Buffer.from('地区,数值\n湖北省,1\n"上海"市,2\n'), "第 3 行“地区”列"],
    ["a scan", "a.pdf", Buffer.from(makePdf(["", ""])), "扫描件"],
    ["a damaged PDF", "a.pdf", Buffer.from("%PDF-1.4 nothing"), "打不开"],
    ["a damaged Word document", "a.docx", Buffer.from("PK\u0003\u0004 nothing"), "打不开"],
    ["a damaged workbook", "a.xlsx", Buffer.from("nothing"), "打不开"],
    ["a formula in CSV", "a.csv", Buffer.from("地区,数值\n湖北省,=1+1\n"), "第 2 行“数值”列是公式"],
  ])("%s", async (_, name, bytes, sentence) => {
    expect(await refusal(name, bytes)).toContain(sentence);
  });

  const header =
    '<c r="A1" t="inlineStr"><is><t>地区</t></is></c><c r="B1" t="inlineStr"><is><t>数值</t></is></c>';
  test.each([
    ["with the value it had", '<c r="B2"><f>1+1</f><v>2</v></c>'],
    ["without a value", '<c r="A2"><v>1</v></c><c r="B2"><f>1+1</f></c>'],
    ["shared with another cell", '<c r="B2"><f t="shared" si="0"/><v>2</v></c>'],
  ])("a formula in a workbook, %s", async (_, cells) => {
    expect(await refusal("a.xlsx", makeXlsx([header, cells]))).toContain("第 2 行“数值”列是公式");
  });

  test("the template as a workbook is read as the one in CSV is", async () => {
    const [xlsx, csv] = await Promise.all(
      [".xlsx", ".csv"].map(async (extension) =>
        readBytes(`a${extension}`, (await formatTemplate(extension)) ?? new Uint8Array()),
      ),
    );
    expect(xlsx).toEqual({ ...csv, encoding: "xlsx" });
  });
});
