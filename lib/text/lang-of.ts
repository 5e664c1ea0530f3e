import type { Text } from "./text";

/** The language of words that are a source's own, where it is not the page's. */
export const langOf = ({ locale }: Pick<Text, "locale">, words: string): "zh-CN" | undefined =>
  locale !== "zh" && /\p{Script=Han}/u.test(words) ? "zh-CN" : undefined;
