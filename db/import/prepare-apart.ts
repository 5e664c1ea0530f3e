import { join } from "node:path";
import { createKept } from "@/bin/bounded";
import type { Failure } from "@/bin/bounded";
import { importing } from "@/lib/text/zh/import";
import { ImportError } from "./import-error";
import type { Prepared } from "../records/prepared";
import { limits } from "./readers/limits";
import { largestFile } from "./readers/read";

const MB = 1024 * 1024;
const { bad } = importing;

// The child is TypeScript with addresses of ours, which tsx resolves; no file inherits what another left behind.
const prepare = createKept<Prepared>({
  keeper: join(process.cwd(), "bin/keeper.ts"),
  script: join(process.cwd(), "db/import/prepare-child.ts"),
  execArgv: ["--import", "tsx", `--max-old-space-size=${limits.memory / MB}`],
  time: limits.time,
  memory: limits.memory,
});

/** Reads and parses a file in a process of its own. Throws ImportError when it is unreadable, not a bulletin or over a limit. */
export async function prepareApart(fileName: string, bytes: Uint8Array): Promise<Prepared> {
  if (bytes.length > largestFile) throw new ImportError(bad.large((bytes.length / MB).toFixed(1)));
  const outcome = await prepare({ fileName, bytes });
  if ("result" in outcome) return outcome.result;
  throw new ImportError(sentence(outcome.failure));
}

function sentence(failure: Failure): string {
  switch (failure.kind) {
    case "refused":
      return failure.reason;
    case "time":
      return bad.time(limits.time / 1000);
    case "memory":
      return bad.memory(limits.memory / MB);
    default:
      return bad[failure.kind];
  }
}
