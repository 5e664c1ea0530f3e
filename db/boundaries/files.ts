import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** A folder that is written aside and takes the place of the old one when it is whole. */
export function openFolder(to: string) {
  const [aside, old] = [`${to}.new`, `${to}.old`];
  // An earlier build stopped between its two renames.
  if (!existsSync(to) && existsSync(old)) renameSync(old, to);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const write = (name: string, text: string): void => {
    const bytes = Buffer.from(text);
    writeFileSync(join(aside, name), bytes);
    writeFileSync(
      join(aside, `${name}.br`),
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
    writeFileSync(join(aside, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  };
  return {
    write,
    /** Writes under a name that carries a hash of the content, so that it may be cached for ever; returns its address. */
    writeHashed(stem: string, extension: string, text: string): string {
      const name = `${stem}.${createHash("sha256").update(text).digest("hex").slice(0, 8)}.${extension}`;
      write(name, text);
      return `/geo/${name}`;
    },
    finish(): void {
      rmSync(old, { recursive: true, force: true });
      if (existsSync(to)) renameSync(to, old);
      renameSync(aside, to);
      rmSync(old, { recursive: true, force: true });
    },
  };
}
