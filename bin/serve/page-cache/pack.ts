import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding, Ready } from "./answer";

const brotli = promisify(brotliCompress);
const quality = (level: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: level } });
// A tenth of a second of packing is worth a seventh of the bytes; a longer page is packed tightly once it is asked for again.
const dearFrom = 128 * 1024;
const encoders = {
  br: (body: Buffer) => brotli(body, quality(body.length < dearFrom ? 11 : 6)),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 6 }),
};

/** The body of an answer in `encoding`, packed once. */
export async function packed(answer: Ready, encoding: Encoding): Promise<Buffer> {
  if (encoding in answer.encoded) void densify(answer);
  answer.encoded[encoding] ??= encoders[encoding](answer.body);
  return answer.encoded[encoding];
}

/** A long page asked for twice is packed again, beside the readers. */
async function densify(answer: Ready): Promise<void> {
  if (answer.isDense || answer.body.length < dearFrom || answer.encoded.br === undefined) return;
  answer.isDense = true;
  const dense = brotli(answer.body, quality(11));
  await dense;
  answer.encoded.br = dense;
}
