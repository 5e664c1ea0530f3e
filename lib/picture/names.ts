/**
 * The name a browser keeps a picture under, in Chinese, with an ASCII name for those that cannot (RFC 6266, RFC 5987).
 * Characters that a file system refuses become hyphens.
 */
export function contentDisposition(parts: readonly string[], ascii: string): string {
  const clean = (text: string) => text.replaceAll(/[\s\\/:*?"<>|]+/g, "-");
  const name = encodeURIComponent(parts.map(clean).join("-")).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `inline; filename="${clean(ascii)}"; filename*=UTF-8''${name}${/\.\w+$/.exec(ascii)?.[0] ?? ""}`;
}
