import { unzipSync, zipSync } from "fflate";
import { importing } from "@/lib/text/zh/import";
import { ImportError } from "../import-error";
import { refuseExpansion } from "./limits";

/** The XML parts of an Office file by their path. */
export type Parts = Record<string, Uint8Array>;

const isPart = (path: string) => /\.(xml|rels)$/i.test(path);

/**
 * The XML parts of an Office file, pictures and files within the file left out. Throws ImportError when they would expand
 * too far or it is no archive. An entry that is larger than it says comes out no larger than it says.
 */
export function openParts(bytes: Uint8Array, extension: string): Parts {
  let expanded = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isPart(name)) return false;
        expanded += originalSize;
        refuseExpansion(expanded, bytes.length);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(importing.bad.damaged(extension));
  }
}

/** The parts as an archive again, so that what a reader opens is what was measured. */
export function packParts(parts: Parts): Uint8Array {
  return zipSync(parts, { level: 0 });
}
