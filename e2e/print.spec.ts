import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "./fixtures";

const sheets = [
  {
    address: "/regions/441900",
    most: 1,
    first: "东莞市",
    last: "《知识产权运营工作简报2019年第12期（总第38期）》",
  },
  { address: "/regions/420000", most: 2, first: "湖北省", last: "Table 8 Distribution of Valid Inventions" },
];

for (const { address, most, first, last } of sheets)
  test(`${address} prints on ${most} A4`, async ({ page, isMobile }) => {
    test.skip(isMobile, "paper has one width");
    await page.goto(address);
    const file = await page.pdf({ preferCSSPageSize: true });
    const sheet = await getDocumentProxy(new Uint8Array(file));
    const [left = 0, top = 0, right = 0, bottom = 0] = (await sheet.getPage(1)).view;
    expect([Math.round(right - left), Math.round(bottom - top)]).toEqual([595, 842]);
    const { totalPages, text } = await extractText(sheet, { mergePages: false });
    expect(totalPages).toBeLessThanOrEqual(most);
    // A file says some characters as radicals of the same look.
    const pages = text.map((words) => words.normalize("NFKC").replace(/\s+/g, ""));
    expect(pages[0]).toContain(first);
    for (const [index, words] of pages.entries()) expect(words).toContain(`${index + 1}/${totalPages}`);
    expect(pages.at(-1)).toContain(last.normalize("NFKC").replace(/\s+/g, ""));
    expect(pages.at(-1)).toContain(`知运图·${address}`);
    expect(pages.at(-1)).toContain("数据截至");
    // A heading never ends a sheet: what it heads begins on the same one.
    const headings = await page.locator("main h2").allTextContents();
    for (const words of pages)
      for (const heading of headings)
        expect(words.replace(/\d+\/\d+$/, "").endsWith(heading.normalize("NFKC").replace(/\s+/g, ""))).toBe(
          false,
        );
  });
