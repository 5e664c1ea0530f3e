import type { LeftOut, RawParams } from "@/lib/address/parameters";
import { rawParams, readStrictly } from "@/lib/picture/query";

type Parse<V> = (raw: RawParams) => { view: V; leftOut: LeftOut[] };

/** The view a request asks for, or the first thing in it that cannot be read. */
export function readView<V extends object>(
  { url }: Request,
  parse: Parse<V>,
): { view: V } | { problem: LeftOut } {
  const { view, leftOut } = readStrictly(parse, rawParams(new URL(url).searchParams));
  const [problem] = leftOut;
  return problem === undefined ? { view } : { problem };
}
