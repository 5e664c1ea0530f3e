import { ImportError } from "./import-error";
import { readPlaces } from "./places";
import { prepareFile } from "./prepare-file";

/** A process of its own for one file from outside: prepare-apart.ts starts it, watches what it costs and ends it. */

type Task = { fileName: string; bytes: Uint8Array };

process.on("message", async ({ fileName, bytes }: Task) => {
  try {
    process.send?.({ result: await prepareFile(fileName, bytes, readPlaces()) });
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    process.send?.({ failure: { kind: "refused", reason: error.message } });
  }
});
