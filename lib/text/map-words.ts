import { mapWords as en } from "./en/map";
import type { Locale } from "./locale";
import type { MapWords } from "./text";
import { mapWords as zh } from "./zh/map";

const words: { readonly [locale in Locale]: MapWords } = { zh, en };

/** What the browser's maps say, apart from the dictionaries, which are large. */
export const mapWordsIn = (locale: Locale): MapWords => words[locale];
