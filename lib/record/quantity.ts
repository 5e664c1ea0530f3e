import type { Decimal } from "./types";

/**
 * Exact decimals. Conversion shifts the decimal point in the string; sums and ratios go through bigint.
 * A figure never passes through a float on its way from the source to the page.
 */

const plain = /^-?\d+(\.\d+)?$/;

/** A plain decimal (`64.9319`, `-3`, `007.10`) in canonical form (`64.9319`, `-3`, `7.1`). Throws on anything else. */
export function parseDecimal(text: string): Decimal {
  if (!plain.test(text)) throw new RangeError(`not a plain decimal: ${text}`);
  const negative = text.startsWith("-");
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const digits = whole.replace(/^0+(?=\d)/, "");
  const tail = fraction.replace(/0+$/, "");
  const body = tail === "" ? digits : `${digits}.${tail}`;
  // The one door through which a string becomes a Decimal.
  return (negative && body !== "0" ? `-${body}` : body) as Decimal;
}

/** Moves the decimal point `places` to the right (left when negative): 64.9319 by 8 is 6493190000. */
export function shiftDecimal(value: string, places: number): Decimal {
  const decimal = parseDecimal(value);
  const negative = decimal.startsWith("-");
  const [whole = "0", fraction = ""] = decimal.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point < 0 ? "0".repeat(-point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 0);
  const shifted = `${padded.slice(0, at) || "0"}.${padded.slice(at) || "0"}`;
  return parseDecimal(negative ? `-${shifted}` : shifted);
}

/** Written unit → base unit and the shift that leads there. 亿元 and 万元 become 元, 万次 becomes 次; others are their own base. */
export function baseUnit(unit: string): { unit: string; places: number } {
  const scale = /^(万亿|亿|千万|百万|万|千)(.+)$/.exec(unit);
  if (scale === null) return { unit, places: 0 };
  const places = { 万亿: 12, 亿: 8, 千万: 7, 百万: 6, 万: 4, 千: 3 }[scale[1] ?? ""] ?? 0;
  return { unit: scale[2] ?? unit, places };
}

type Fraction = { numerator: bigint; denominator: bigint };

function toFraction(value: Decimal): Fraction {
  const [whole = "0", fraction = ""] = value.split(".");
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`. Exact. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [x, y] = [toFraction(a), toFraction(b)];
  const difference = x.numerator * y.denominator - y.numerator * x.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * `a ÷ b` rounded half away from zero to `digits` decimals. Throws when `b` is zero:
 * a ratio to nothing is not a number and the caller has to say so in words.
 */
export function divideDecimals(a: Decimal, b: Decimal, digits: number): Decimal {
  const [x, y] = [toFraction(a), toFraction(b)];
  const denominator = x.denominator * y.numerator;
  if (denominator === 0n) throw new RangeError("division by zero");
  const scaled = 10n ** BigInt(digits) * x.numerator * y.denominator;
  const sign = scaled < 0n !== denominator < 0n ? -1n : 1n;
  const [top, bottom] = [scaled < 0n ? -scaled : scaled, denominator < 0n ? -denominator : denominator];
  const rounded = (2n * top + bottom) / (2n * bottom);
  return shiftDecimal(String(sign * rounded), -digits);
}

/** Exact sum `a + b`; of computed percentages, never of figures from sources. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return subtractDecimals(a, parseDecimal(b.startsWith("-") ? b.slice(1) : `-${b}`));
}

/** Exact difference `a − b`. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [toFraction(a), toFraction(b)];
  const digits = Math.max(a.split(".")[1]?.length ?? 0, b.split(".")[1]?.length ?? 0);
  const unit = 10n ** BigInt(digits);
  return shiftDecimal(
    String((x.numerator * unit) / x.denominator - (y.numerator * unit) / y.denominator),
    -digits,
  );
}

/** The nearest double, for positions and lengths of marks only. */
export function toNumber(value: Decimal): number {
  return Number(value);
}
