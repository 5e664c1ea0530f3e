/** A request target as a path and a query that can be read, or why not. */
export type Target =
  | { path: string; query: URLSearchParams; named?: string }
  | { refused: 400 | 414 }
  | { moved: string };

/** RFC 9110 §4.1 asks for 8000 octets at least. */
const longest = 8192;

/**
 * Reads a request target (RFC 9112 §3.2): origin form or absolute form, dot segments
 * resolved (RFC 3986 §5.2.4). Raw octets beyond ASCII (RFC 3986 §2), a path that is no UTF-8, a NUL, a backslash or a fragment are refused.
 */
export function readTarget(raw: string): Target {
  if (raw.length > longest) return { refused: 414 };
  const absolute = /^https?:\/\/([^/?#]+)(.*)$/i.exec(raw);
  const text = absolute === null ? raw : absolute[2]?.startsWith("/") ? absolute[2] : `/${absolute[2] ?? ""}`;
  if (!/^\/[\x21-\x7e]*$/.test(text) || /[#\\]/.test(text)) return { refused: 400 };
  const at = text.indexOf("?");
  const [given, query] = at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
  const path = resolvePath(given);
  if (path === null) return { refused: 400 };
  if (path !== given) return { moved: `${path}${query === "" ? "" : `?${query}`}` };
  const named = absolute?.[1];
  return { path, query: new URLSearchParams(query), ...(named === undefined ? {} : { named }) };
}

/** One spelling of each path: no empty segments, no dots, no slash at the end; null where it is no text. */
function resolvePath(given: string): string | null {
  const segments: string[] = [];
  for (const raw of given.split("/")) {
    const segment = decode(raw);
    if (segment === null || /[\0/\\]/.test(segment)) return null;
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(encodeURIComponent(segment));
  }
  return `/${segments.join("/")}`.replaceAll("%3A", ":").replaceAll("%40", "@").replaceAll("%2C", ",");
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null; // RFC 3986 §2.1: a % that is followed by no octet, or octets that are no UTF-8
  }
}
