import type { Text } from "@/lib/text/text";
import { readAsked } from "../asked";
import type { LeftOut, RawParams } from "@/lib/address/parameters";
import { findAxisId } from "@/lib/comparison/axis-id";
import { rawParams, readStrictly } from "@/lib/address/strict";

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

/** The same of a picture, which is told its language by `lang`. */
export function readPicture<V extends object>(
  request: Request,
  parse: Parse<V>,
): { text: Text } & ({ view: V } | { problem: LeftOut }) {
  const { text, raw, leftOut: stray } = readAsked(request);
  const { view, leftOut } = readStrictly(parse, raw);
  const [problem] = [...stray, ...leftOut];
  return problem === undefined ? { text, view } : { text, problem };
}

/** An address of before the axes had ids, which named a panel in Chinese, moves to the one that names the same by id. */
export function movedPanel({ url }: Request): Response | null {
  const { pathname, searchParams } = new URL(url);
  const id = findAxisId(searchParams.get("panel") ?? "");
  if (id === undefined) return null;
  searchParams.set("panel", id);
  return new Response(null, { status: 301, headers: { location: `${pathname}?${searchParams}` } });
}
