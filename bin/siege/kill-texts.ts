import { readPlaces } from "@/db/import/places";
import { prepareFile } from "@/db/import/prepare-file";
import type { Prepared } from "@/db/records/prepared";

/** Invented bulletins, read once for all rounds: reading them is not what is killed. */
export async function prepareTexts(count: number): Promise<Prepared[]> {
  const places = readPlaces();
  const texts: Prepared[] = [];
  for (let issue = 1; issue <= count; issue += 1) {
    const lines = Array.from(
      { length: 40 },
      (_, day) => `2021年${(day % 12) + 1}月${(day % 27) + 1}日，云南省昆明市举办第${issue}轮专利培训班。`,
    );
    const text = ["虚构工作简报", `2021年第3期（总第${issue}期）`, ...lines].join("\n");
    texts.push(await prepareFile("invented.txt", new TextEncoder().encode(text), places));
  }
  return texts;
}
