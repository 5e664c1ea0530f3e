import { makeGazetteer } from "@/lib/bulletin/gazetteer";
import { normalise } from "@/lib/bulletin/normalise";
import { parseBulletin } from "@/lib/bulletin/parse";
import { importing } from "@/lib/text/zh/import";
import { ImportError } from "./import-error";
import type { Places } from "./places";
import { hashText } from "../records/prepared";
import type { Prepared } from "../records/prepared";
import { readBytes } from "./readers/read";
import { prepareStatistics } from "./statistics";

/** Reads and parses a file; touches no database. Throws ImportError when it is unreadable or not a bulletin. */
export async function prepareFile(fileName: string, bytes: Uint8Array, places: Places): Promise<Prepared> {
  const reading = await readBytes(fileName, bytes);
  if (reading.kind === "table") return prepareStatistics(fileName, reading, places);
  const { text, joins, pages } = normalise(reading.text);
  const parsed = parseBulletin(text, makeGazetteer(places.regions, places.counties, places.aliases));
  if (!parsed.isReadable) throw new ImportError(importing.bad.notBulletin);
  const whole = { fileName, encoding: reading.encoding, text, sha256: hashText(text), joins, pages, parsed };
  return { ...whole, sourceKind: "bulletin", url: null };
}
