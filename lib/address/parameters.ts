/**
 * Query parameters as typed values. One codec serves both readers: a page takes the value and says what was left out,
 * the API refuses the same left-outs (DESIGN.md §4: total for addresses, strict for data).
 */

export type RawParams = { [name: string]: string | string[] | undefined };

export type Param<T> = {
  fallback: T;
  /** In words, for whoever wrote a value we cannot read. */
  allowed: string;
  parse: (raw: string) => { value: T; leftOut: string[] };
  format: (value: T) => string;
};

export type Codec<V> = { [K in keyof V]: Param<V[K]> };

/** Some of a view: what is undefined is not said. */
export type Some<V> = { [K in keyof V]?: V[K] | undefined };

export type LeftOut = { param: string; values: string[]; allowed: string };

/** Total: every address has a view. A repeated parameter counts as one comma-separated list, as HTML forms send it. */
export function readParams<V extends object>(codec: Codec<V>, raw: RawParams): { view: V; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const read = <K extends keyof V & string>(name: K): V[K] => {
    const param = codec[name];
    const text = [raw[name] ?? ""].flat().filter(Boolean).join(",");
    if (text === "") return param.fallback;
    const result = param.parse(text);
    if (result.leftOut.length > 0)
      leftOut.push({ param: name, values: result.leftOut, allowed: param.allowed });
    return result.value;
  };
  const entries = keysOf(codec).map((name) => [name, read(name)]);
  // Object.fromEntries forgets the keys it was given; they are exactly the codec's.
  return { view: Object.fromEntries(entries) as V, leftOut };
}

/** Canonical: codec order, defaults left out. Empty for the default view. */
export function writeParams<V extends object>(codec: Codec<V>, view: V): string {
  const write = <K extends keyof V & string>(name: K): string[] => {
    const [text, fallback] = [codec[name].format(view[name]), codec[name].format(codec[name].fallback)];
    return text === fallback ? [] : [`${name}=${encodeURIComponent(text).replaceAll("%2C", ",")}`];
  };
  const query = keysOf(codec).flatMap((name) => write(name));
  return query.length === 0 ? "" : `?${query.join("&")}`;
}

/** The query of a view of which only some is said; the rest is as by default. */
export function writeSome<V extends object>(codec: Codec<V>, view: Some<V>): string {
  const said = Object.entries(view).filter(([name, value]) => value !== undefined && name in codec);
  return writeParams(codec, { ...readParams(codec, {}).view, ...Object.fromEntries(said) });
}

function keysOf<V extends object>(codec: Codec<V>): (keyof V & string)[] {
  return Object.keys(codec) as (keyof V & string)[];
}

/** One word of a vocabulary. */
export function wordParam<T extends string>(words: readonly T[], fallback: T): Param<T> {
  return {
    fallback,
    allowed: words.join(" | "),
    parse: (raw) => {
      const value = words.find((word) => word === raw);
      return value === undefined ? { value: fallback, leftOut: [raw] } : { value, leftOut: [] };
    },
    format: (value) => value,
  };
}

/** A word of a vocabulary, or nothing chosen. */
export function wordOrNullParam<T extends string>(words: readonly T[]): Param<T | null> {
  return textOrNullParam((raw) => words.find((word) => word === raw) ?? null, words.join(" | "));
}

/** Text that `check` accepts and returns, or null. */
export function textOrNullParam<T extends string>(
  check: (raw: string) => T | null,
  allowed: string,
): Param<T | null> {
  return {
    fallback: null,
    allowed,
    parse: (raw) => {
      const value = check(raw);
      return { value, leftOut: value === null ? [raw] : [] };
    },
    format: (value) => value ?? "",
  };
}

/** Distinct items in the order given, at most `max`; repeated, unreadable and surplus items are left out. */
export function listParam<T extends string>(
  check: (raw: string) => T | null,
  max: number,
  allowed: string,
): Param<T[]> {
  return {
    fallback: [],
    allowed,
    parse: (raw) => {
      const value: T[] = [];
      const leftOut: string[] = [];
      for (const item of raw.split(",").filter(Boolean)) {
        const checked = check(item);
        if (checked === null || value.includes(checked) || value.length === max) leftOut.push(item);
        else value.push(checked);
      }
      return { value, leftOut };
    },
    format: (value) => value.join(","),
  };
}

export function numberParam(fallback: number, min: number, max: number): Param<number> {
  return {
    fallback,
    allowed: `${min}–${max}`,
    parse: (raw) => {
      const value = /^\d{1,9}$/.test(raw) ? Number(raw) : Number.NaN;
      return value >= min && value <= max ? { value, leftOut: [] } : { value: fallback, leftOut: [raw] };
    },
    format: (value) => String(value),
  };
}

/** The same values, or nothing asked for. */
export function orNullParam<T>({ allowed, parse, format }: Param<T>): Param<T | null> {
  return { allowed, parse, fallback: null, format: (value) => (value === null ? "" : format(value)) };
}

export function flagParam(): Param<boolean> {
  return {
    fallback: false,
    allowed: "1",
    parse: (raw) => ({ value: raw === "1", leftOut: raw === "1" || raw === "0" ? [] : [raw] }),
    format: (value) => (value ? "1" : ""),
  };
}

export const isAdcode = (raw: string): string | null => (/^[1-9]\d{5}(-[a-z]{1,20})?$/.test(raw) ? raw : null);
export const isYear = (raw: string): string | null => (/^(19|20)\d\d$/.test(raw) ? raw : null);
export const isSlug = (raw: string): string | null => (/^[a-z0-9][a-z0-9-]{0,39}$/.test(raw) ? raw : null);

/** Two offsets into a text, the first before the second. */
export function isSpan(raw: string): string | null {
  const [, start, end] = /^(0|[1-9]\d{0,7})-([1-9]\d{0,7})$/.exec(raw) ?? [];
  return start !== undefined && end !== undefined && Number(start) < Number(end) ? raw : null;
}
