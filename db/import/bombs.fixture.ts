import { deflateSync } from "node:zlib";
import { importing } from "@/lib/text/zh/import";
import { makeDocx, makeDocxOf, makePdf, makeXlsx } from "./readers/files.fixture";

/** Files made to cost more than they weigh. */

const { bad } = importing;
const MB = 1024 * 1024;
const letters = (count: number) => "a".repeat(count);
const times = (text: string, count: number) => text.repeat(count);
const prose = "2020年3月5日，昆明市举办“专利运营虚构培训班”，由昆明市知识产权局主办。\n";

/** A PDF of these objects, without a table of where they stand: readers look for themselves. */
const pdf = (objects: readonly (string | Buffer)[]) =>
  Buffer.concat([
    Buffer.from("%PDF-1.4\n"),
    ...objects.flatMap((object, index) => [
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from("\nendobj\n"),
    ]),
    Buffer.from("trailer<</Root 1 0 R>>\n%%EOF"),
  ]);
const flate = (text: string) => {
  const data = deflateSync(text, { level: 1 });
  return Buffer.concat([
    Buffer.from(`<</Length ${data.length}/Filter/FlateDecode>>stream\n`),
    data,
    Buffer.from("\nendstream"),
  ]);
};
const onePage = [
  "<</Type/Catalog/Pages 2 0 R>>",
  "<</Type/Pages/Kids[3 0 R]/Count 1>>",
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R>>",
];
/** The size that an archive says its largest entry has, made small. */
function lie(archive: Uint8Array): Uint8Array {
  const copy = Buffer.from(archive);
  for (const [mark, at] of [
    ["PK\u0003\u0004", 22],
    ["PK\u0001\u0002", 24],
  ] as const)
    for (let found = copy.indexOf(mark); found >= 0; found = copy.indexOf(mark, found + 4))
      if (copy.readUInt32LE(found + at) > MB) copy.writeUInt32LE(1000, found + at);
  return copy;
}

/** What it is, its name, how it is made, and the sentences that may refuse it. */
export const bombs: [string, string, () => Uint8Array, readonly string[]][] = [
  ["a Word document of 101 MB", "a.docx", () => makeDocx([letters(101 * MB)]), [bad.expanded(100)]],
  ["one of 20 MB of one character", "a.docx", () => makeDocx([letters(20 * MB)]), [bad.ratio(100)]],
  ["one that says it is small", "a.docx", () => lie(makeDocx([letters(20 * MB)])), [bad.damaged(".docx")]],
  [
    "one of elements within elements",
    "a.docx",
    () => makeDocxOf(times("<w:p>", 60_000) + times("</w:p>", 60_000)),
    [bad.depth(500)],
  ],
  ["shared strings of 101 MB", "a.xlsx", () => makeXlsx([""], [letters(101 * MB)]), [bad.expanded(100)]],
  [
    "one shared string in many cells",
    "a.xlsx",
    () =>
      makeXlsx(
        Array.from({ length: 50_000 }, (_, row) => `<c r="A${row + 1}" t="s"><v>0</v></c>`),
        [prose.repeat(1000)],
      ),
    [bad.ratio(100), bad.expanded(100)],
  ],
  [
    "a cell at the far corner of a sheet",
    "a.xlsx",
    () => makeXlsx(['<c r="A1"><v>1</v></c>', '<c r="XFD1048576"><v>1</v></c>']),
    [bad.cells(1_000_000)],
  ],
  ["50 MB of one character as text", "a.txt", () => Buffer.alloc(50 * MB, 97), [bad.large("50.0")]],
  ["a page of marks of comments", "a.html", () => Buffer.from(times("<!--", 120_000)), [bad.empty]],
  ["a page of open tags", "a.html", () => Buffer.from(times("<div>", 100_000)), [bad.depth(500)]],
  ["a page of tags that close nothing", "a.html", () => Buffer.from(times("</b><a>", 50_000)), [bad.empty]],
  ["a page of broken tags", "a.html", () => Buffer.from(times("<a <", 100_000)), [bad.empty, bad.depth(500)]],
  [
    "a PDF of arrays within arrays",
    "a.pdf",
    () => pdf([...onePage, `${times("[", 400_000)}${times("]", 400_000)}`, "<</Type/Page>>"]),
    [bad.depth(500), bad.scanned, bad.damaged(".pdf")],
  ],
  [
    "a PDF whose stream grows to 101 MB",
    "a.pdf",
    () => pdf([...onePage, flate(letters(101 * MB))]),
    [bad.expanded(100)],
  ],
  [
    "a PDF of too many pages",
    "a.pdf",
    () => makePdf(Array.from({ length: 2001 }, () => "x")),
    [bad.pages(2000)],
  ],
];
