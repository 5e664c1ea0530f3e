/**
 * The site's own addresses as a browser names them in Origin: SITE_URL's when it is set, else those of `host`, the Host the
 * server passes on. No header a client may write freely says who we are.
 */
export function ownOrigins(host: string | null): string[] {
  const site = process.env["SITE_URL"] ?? "";
  if (site !== "") return [new URL(site).origin];
  return host === null || host === "" ? [] : [`http://${host}`, `https://${host}`];
}
