import type { Text } from "@/lib/text/text";

type Words = { name: string; definition: string };

/** What an indicator is called and what it counts. Throws RangeError for one that nobody has named. */
export function wordsOfIndicator(text: Text, id: string): Words {
  const named: { readonly [id: string]: Words | undefined } = text.indicators;
  const words = named[id];
  if (words === undefined) throw new RangeError(`no words for ${id}`);
  return words;
}

export const nameOfIndicator = (text: Text, id: string): string => wordsOfIndicator(text, id).name;
