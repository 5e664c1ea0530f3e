import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { bombs } from "./bombs.fixture";
import { ImportError } from "./import-error";
import { readPlaces } from "./places";
import { prepareApart } from "./prepare-apart";
import { prepareFile } from "./prepare-file";
import { makeDocxOf } from "./readers/files.fixture";
import { limits } from "./readers/limits";

const prose = "2020年3月5日，昆明市举办“专利运营虚构培训班”，由昆明市知识产权局主办。\n";

/** Each is refused in a sentence, in time, and this process hardly notices. */
describe("bombs", { timeout: 40_000 }, () => {
  test.each(bombs)("%s", async (_, name, make, sentences) => {
    const bytes = make();
    const [began, before] = [performance.now(), process.cpuUsage()];
    const error: unknown = await prepareApart(name, bytes).catch((refused: unknown) => refused);
    const took = performance.now() - began;
    const { user, system } = process.cpuUsage(before);
    expect(error).toBeInstanceOf(ImportError);
    expect(sentences).toContain(error instanceof ImportError && error.message);
    expect(took).toBeLessThan(limits.time + 1000);
    expect((user + system) / 1000).toBeLessThan(1000); // ms of work in this process
  });
});

test("a zip within a Word document is never opened", { timeout: 20_000 }, async () => {
  const inner = Buffer.from(zipSync({ "a.xml": Buffer.alloc(20 * 1024 * 1024, 97) })).toString("latin1");
  const text = `虚构省知识产权运营工作简报\n2021年第3期（总第9期）\n2021年3月31日\n云南省\n${prose}`;
  const found = await prepareApart(
    "a.docx",
    makeDocxOf(
      text
        .split("\n")
        .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
        .join(""),
      [["word/embeddings/a.zip", inner]],
    ),
  );
  expect(found.parsed.activities).toHaveLength(1);
});

test("what a process of its own reads is what is read here", { timeout: 20_000 }, async () => {
  const text = `虚构省知识产权运营工作简报\n2021年第3期（总第9期）\n2021年3月31日\n云南省\n${prose}`;
  const bytes = Buffer.from(text);
  expect(await prepareApart("a.txt", bytes)).toEqual(await prepareFile("a.txt", bytes, readPlaces()));
});
