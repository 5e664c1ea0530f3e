import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright/test";

/** One wholly invented bulletin as the three kinds of file an editor is sent. */

export type FileKind = "txt" | "docx" | "pdf";
export type BulletinFile = { name: string; mimeType: string; buffer: Buffer };

const types = {
  txt: "text/plain",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

export async function makeFile(
  page: Page,
  kind: FileKind,
  stem: string,
  lines: readonly string[],
): Promise<BulletinFile> {
  const buffer =
    kind === "txt" ? makeText(lines) : kind === "docx" ? makeDocx(lines) : await makePdf(page, lines);
  return { name: `${stem}.${kind}`, mimeType: types[kind], buffer };
}

/** As saved by hand: full-width figures, and every long line cut in the middle of a word. */
function makeText(lines: readonly string[]): Buffer {
  const wide = lines.map((line) =>
    line.replaceAll(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)),
  );
  const cut = wide.map((line) => (line.length > 46 ? `${line.slice(0, 40)}\n${line.slice(40)}` : line));
  return Buffer.from(cut.join("\n\n"));
}

/** Every paragraph in several runs, as a word processor leaves them. */
function makeDocx(lines: readonly string[]): Buffer {
  const base = "http://schemas.openxmlformats.org";
  const runs = (line: string) =>
    (line.match(/.{1,7}/gsu) ?? [])
      .map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`)
      .join("");
  const body = lines.map((line) => `<w:p>${runs(line)}</w:p>`).join("");
  const files = {
    "[Content_Types].xml": `<Types xmlns="${base}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${base}/package/2006/relationships"><Relationship Id="r1" Type="${base}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${base}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}

/** A narrow printed page, so small that the text runs over several. */
async function makePdf(page: Page, lines: readonly string[]): Promise<Buffer> {
  const font = readFileSync(fileURLToPath(new URL("../bin/fonts/noto-sans-sc-regular.ttf", import.meta.url)));
  const face = `@font-face { font-family: printed; src: url(data:font/ttf;base64,${font.toString("base64")}); }`;
  await page.setContent(
    `<style>${face} body { font: 16px/1.8 printed; }</style>${lines.map((line) => `<p>${line}</p>`).join("")}`,
  );
  await page.evaluate(() => document.fonts.ready);
  return page.pdf({
    width: "460px",
    height: "420px",
    margin: { top: "30px", bottom: "30px", left: "30px", right: "30px" },
  });
}
