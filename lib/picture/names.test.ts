import { expect, test } from "vitest";
import { contentDisposition } from "./names";

test("names a file in Chinese and, for old programs, in ASCII", () => {
  const header = contentDisposition(["知运图", "第十三届中国专利周活动", "全国"], "zhiyun-map.png");
  expect(header).toContain('filename="zhiyun-map.png"');
  const [, encoded = ""] = /filename\*=UTF-8''(\S+)$/.exec(header) ?? [];
  expect(decodeURIComponent(encoded)).toBe("知运图-第十三届中国专利周活动-全国.png");
  expect(header).toMatch(/^[\u0020-\u007e]+$/);
});

test("leaves no character a file system or a header refuses", () => {
  const header = contentDisposition(['a/b\\c:"d"', "x\r\ny"], 'e"f.svg');
  const [, encoded = ""] = /filename\*=UTF-8''(\S+)$/.exec(header) ?? [];
  expect(decodeURIComponent(encoded)).toBe("a-b-c-d--x-y.svg");
  expect(header).toContain('filename="e-f.svg"');
});
