import type { LeftOut, RawParams } from "@/lib/address/parameters";

type Reading<V> = { view: V; leftOut: LeftOut[] };

/** What a page leaves out with a notice, a picture refuses; so too a parameter nobody knows. */
export function readStrictly<V extends object>(
  parse: (raw: RawParams) => Reading<V>,
  raw: RawParams,
): Reading<V> {
  const { view, leftOut } = parse(raw);
  const known = Object.keys(view);
  const strangers = Object.keys(raw).filter((name) => !known.includes(name));
  const stray = strangers.map((param): LeftOut => {
    return { param, values: [raw[param] ?? ""].flat(), allowed: known.join(" | ") };
  });
  return { view, leftOut: [...leftOut, ...stray] };
}

/** A query as pages get it: a name asked for twice has two values. */
export function rawParams(query: URLSearchParams): RawParams {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}
