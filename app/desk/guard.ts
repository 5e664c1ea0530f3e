import "server-only";
import type { Person } from "@/lib/accounts";
import { desk } from "@/lib/text/desk";
import { findPerson } from "./session";

/**
 * Who asks a route of the desk, or the refusal. A form of another site carries the cookie of Lax navigation at most and
 * another Origin; a request that names no origin at all comes from no browser.
 */
export async function admit(request: Request): Promise<Person | Response> {
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const isOwn = origin !== null && URL.canParse(origin) && new URL(origin).host === host;
  if (!isOwn || (site !== null && site !== "same-origin")) return refuse(403, desk.refused.origin);
  return (await findPerson()) ?? refuse(401, desk.refused.session);
}

export function refuse(status: number, message: string): Response {
  return Response.json({ kind: "fault", message }, { status, headers: { "cache-control": "no-store" } });
}
