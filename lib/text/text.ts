import type { Locale } from "./locale";
import type { zh } from "./zh/dictionary";

/** A dictionary's shape: each sentence any string, each function's questions as they are, each list as long. */
type Widened<T> = T extends string
  ? string
  : T extends boolean
    ? boolean
    : T extends number
      ? number
      : T extends (...questions: infer Q) => infer R
        ? (...questions: Q) => Widened<R>
        : { readonly [K in keyof T]: K extends "locale" ? Locale : Widened<T[K]> };

/** What every language says on the public pages: the Chinese dictionary gives the shape, and a missing sentence does not compile. */
export type Text = Widened<typeof zh>;

/** The part of it that the browser's maps say too. */
export type MapWords = Text["mapWords"];
