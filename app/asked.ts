import { readParams, wordParam } from "@/lib/address/parameters";
import type { Codec, LeftOut, RawParams } from "@/lib/address/parameters";
import { rawParams } from "@/lib/address/strict";
import { locales } from "@/lib/text/locale";
import type { Locale } from "@/lib/text/locale";
import { textIn } from "@/lib/text/text-in";
import type { Text } from "@/lib/text/text";

const language: Codec<{ lang: Locale }> = { lang: wordParam(locales, "zh") };

export type Asked = { text: Text; raw: RawParams; leftOut: LeftOut[] };

/** What a program asks for, and the language it wants the answer in: `lang`, which data, pictures and the feed all take. */
export function readAsked({ url }: Pick<Request, "url">): Asked {
  const { lang, ...raw } = rawParams(new URL(url).searchParams);
  const { view, leftOut } = readParams(language, { lang });
  return { text: textIn(view.lang), raw, leftOut };
}
