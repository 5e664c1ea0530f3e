/** `1 region`, `2 regions`; the plural is the singular with an s unless it is given. */
export const count = (number: number, one: string, more = `${one}s`): string =>
  `${new Intl.NumberFormat("en").format(number)} ${number === 1 ? one : more}`;

/** `a`, `a and b`, `a, b and c`. */
export const listOf = (items: readonly string[]): string =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(items);

const endings: { readonly [rule: string]: string | undefined } = { one: "st", two: "nd", few: "rd" };
const rules = new Intl.PluralRules("en", { type: "ordinal" });

/** `1st`, `12th`, `23rd`. */
export const ordinal = (number: number): string => `${number}${endings[rules.select(number)] ?? "th"}`;
