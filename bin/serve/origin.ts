import type { IncomingHttpHeaders } from "node:http";
import { networkInterfaces } from "node:os";
import type { Settings } from "./settings";

const authority = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;

/**
 * The origin a request was sent to: SITE_URL where one is set, else its Host; a proxy's words only where one is trusted.
 * null where the Host is none (RFC 9112 §3.2). `named` is the authority of an absolute request target, which wins over Host.
 */
export function originOf(
  headers: IncomingHttpHeaders,
  { origin, isBehindProxy }: Pick<Settings, "origin" | "isBehindProxy">,
  named?: string,
): string | null {
  const host = hostOf(headers, isBehindProxy, named);
  if (!authority.test(host)) return null;
  if (origin !== null) return origin;
  const proto = isBehindProxy ? lastOf(headers["x-forwarded-proto"]) : "";
  return `${proto === "https" ? "https" : "http"}://${host}`;
}

/** Whether the site answers under this Host: with SITE_URL set its own name, loopback's and a listening interface's (RFC 9110 §7.4). */
export function isOurs(
  headers: IncomingHttpHeaders,
  { origin, isBehindProxy }: Pick<Settings, "origin" | "isBehindProxy">,
  named?: string,
): boolean {
  if (origin === null) return true;
  const name = nameOf(hostOf(headers, isBehindProxy, named));
  return name === nameOf(new URL(origin).host) || isLoopback(name) || interfaceNames().includes(name);
}

/** Whether a form was sent from another site's page; one that names no origin comes from no browser. */
export function isForeign({ origin: sent }: IncomingHttpHeaders, own: string): boolean {
  if (sent === undefined) return false;
  return !URL.canParse(sent) || new URL(sent).host !== new URL(own).host;
}

function hostOf(headers: IncomingHttpHeaders, isBehindProxy: boolean, named?: string): string {
  const forwarded = isBehindProxy ? lastOf(headers["x-forwarded-host"]) : "";
  return (forwarded || (named ?? headers.host ?? "")).toLowerCase();
}

const lastOf = (value: string | string[] | undefined) =>
  [value ?? ""].flat().join(",").split(",").at(-1)?.trim() ?? "";
const nameOf = (host: string) => host.replace(/:\d+$/, "").replaceAll(/^\[|\]$/g, "");
const isLoopback = (name: string) => name === "localhost" || name === "::1" || /^127(\.\d{1,3}){3}$/.test(name);
const interfaceNames = () =>
  Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address));
