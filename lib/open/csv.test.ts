import { expect, test } from "vitest";
import { csvHead, csvLines } from "./csv";

test("opens un-garbled in Excel: BOM first, CRLF, quotes doubled", () => {
  const rows = [
    ["东莞", "64.9319 亿元"],
    ['"甲", 乙', null],
  ];
  const csv = csvHead(["地区", "数值"]) + csvLines(rows);
  expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.slice(1)).toBe('地区,数值\r\n东莞,64.9319 亿元\r\n"""甲"", 乙",\r\n');
});

test("no cell is run as a formula", () => {
  expect(csvLines([["=1+1"], ["+x"], ["-x"], ["@x"], ["-58.0"]])).toBe(
    "'=1+1\r\n'+x\r\n'-x\r\n'@x\r\n-58.0\r\n",
  );
});
