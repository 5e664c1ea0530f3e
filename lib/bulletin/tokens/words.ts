import type { ActivityType } from "@/lib/record/types";

import { nounTable, wordTable } from "./lexicon";

const classes =
  "hold launch began sign unveil online publish visit deed adverb lead means by manner plan cancel at joint each host and of etc plain event tail";
export type Word = { class: string; type: ActivityType | null };

const types: Record<string, ActivityType> = Object.fromEntries(
  (
    [
      "launch",
      "signing",
      "unveiling",
      "matching",
      "training",
      "briefing",
      "forum",
      "exhibition",
      "competition",
      "enforcement",
      "press",
      "openday",
      "visit",
      "award",
      "platform",
      "publicity",
      "service",
      "other",
    ] as const
  ).map((type) => [type, type]),
);

function readTable(table: string): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const row of table.trim().split("\n")) {
    const [name = "", type = "", list = ""] = row.split("\t");
    if (!classes.split(" ").includes(name)) throw new Error(`lexicon: ${row.slice(0, 20)}`);
    for (const word of list.split(" ")) words.set(word, { class: name, type: types[type] ?? null });
  }
  return words;
}

export const words = readTable(wordTable);
export const nouns = readTable(nounTable);
const reach = Math.max(...[...words.keys(), ...nouns.keys()].map((word) => word.length));
// Most positions of a text begin no word: a look at one character, then at two, says so.
const longer = [...words.keys(), ...[...nouns.keys()].filter((each) => each.length > 2)];
const firsts = new Set(longer.map((each) => each.charAt(0)));
const openings = new Map<string, number>();
for (const word of longer) {
  const key = word.slice(0, 2);
  openings.set(key, Math.max(openings.get(key) ?? 0, word.length));
}

/** The longest word of the lexicon that begins at `at`; a noun needs three characters to stand against a verb. */
export function wordAt(text: string, at: number): { word: Word; length: number } | null {
  if (!firsts.has(text.charAt(at))) return null;
  const longest = openings.get(text.slice(at, at + 2)) ?? 1;
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const key = text.slice(at, at + length);
    const word = words.get(key) ?? (length > 2 ? nouns.get(key) : undefined);
    if (word !== undefined) return { word, length };
  }
  return null;
}

/** The longest noun of the lexicon a phrase ends in, or null. */
export function nounAtEnd(phrase: string): (Word & { length: number }) | null {
  for (let length = Math.min(reach, phrase.length); length > 0; length -= 1) {
    const noun = nouns.get(phrase.slice(-length));
    if (noun !== undefined) return { ...noun, length };
  }
  return null;
}
