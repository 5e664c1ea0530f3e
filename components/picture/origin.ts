/** Where the site stands for its readers: SITE_URL, or the host the request was sent to. */
export function originOf(headers: Pick<Headers, "get">): string {
  const set = process.env["SITE_URL"];
  if (set !== undefined && set !== "") return new URL(set).origin;
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "localhost";
  return `${headers.get("x-forwarded-proto") ?? "http"}://${host}`;
}
