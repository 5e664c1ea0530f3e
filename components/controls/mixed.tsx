import type { Text } from "@/lib/text/text";

/** Chinese characters and punctuation with the figures and letters that stand within or at them. */
const chinese =
  /((?:[\w.,%+−-]*[\p{Script=Han}\u3001-\u301F\uFF01-\uFF65][\w%]*(?:[“”‘’—…·\s](?=[\w.,%+−-]*[\p{Script=Han}\u3001-\u301F\uFF01-\uFF65]))?)+)/u;

/** Words of which some are a source's own: on a page of another language every Chinese stretch says that it is Chinese. */
export function Mixed({ text: { locale }, children }: { text: Pick<Text, "locale">; children: string }) {
  if (locale === "zh") return children;
  return children.split(chinese).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- stretches of one string stand where they stand
      <span key={index} lang="zh-CN">
        {part}
      </span>
    ),
  );
}
