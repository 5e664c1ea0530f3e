import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

/** The code points that a font file draws: the segments of its cmap table in format 4 (OpenType 1.9, cmap). */
function drawnBy(weight: "regular" | "bold"): Set<number> {
  const font = readFileSync(`bin/fonts/noto-sans-sc-${weight}.ttf`);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const cmap = font.readUInt32BE(
    (tables.find((at) => font.toString("latin1", at, at + 4) === "cmap") ?? 0) + 8,
  );
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4),
  );
  const start = subtables.find((at) => font.readUInt16BE(at) === 4) ?? 0;
  const length = font.readUInt16BE(start + 6); // twice the number of segments
  const drawn = new Set<number>();
  for (let segment = 0; segment < length; segment += 2) {
    const [ends, starts] = [start + 14 + segment, start + 16 + length + segment];
    const ranges = starts + 2 * length;
    const offset = font.readUInt16BE(ranges);
    for (let code = font.readUInt16BE(starts); code <= font.readUInt16BE(ends); code += 1) {
      const at = ranges + offset + 2 * (code - font.readUInt16BE(starts));
      const glyph = offset === 0 ? code + font.readInt16BE(starts + length) : font.readUInt16BE(at);
      if ((glyph & 0xffff) !== 0) drawn.add(code);
    }
  }
  return drawn;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const decoder = new TextDecoder("gb18030");
const signs = (leads: readonly number[], trails: readonly number[]) =>
  leads.flatMap((lead) => trails.map((trail) => decoder.decode(Uint8Array.of(lead, trail))));
const gb2312 = signs(range(0xb0, 0xf7), range(0xa1, 0xfe));
const gbk = [...signs(range(0x81, 0xa0), range(0x40, 0xfe)), ...signs(range(0xaa, 0xfe), range(0x40, 0xa0))];
const shipped = readdirSync("db/data").flatMap((name) => [...readFileSync(`db/data/${name}`, "utf8")]);

test.each([
  ["bold", [...gb2312, ...shipped], 6763],
  ["regular", [...gb2312, ...gbk, ...shipped], 20_902],
] as const)("%s draws every Han sign that a picture may need", (weight, wanted, least) => {
  const drawn = drawnBy(weight);
  const han = new Set([...wanted].filter((sign) => [...sign].length === 1 && /\p{Script=Han}/u.test(sign)));
  expect(han.size).toBeGreaterThanOrEqual(least);
  expect([...han].filter((sign) => !drawn.has(sign.codePointAt(0) ?? 0)).join("")).toBe("");
  expect(drawn.has(0x3fff)).toBe(false);
});
