import "server-only";
import { ownOrigins } from "@/db/sign-in/own-origins";
import type { Person } from "@/lib/review/accounts";
import { desk } from "@/lib/text/zh/desk";
import { findPerson } from "./session";

/** A form of another site has another Origin; a request that names no origin at all comes from no browser. */
export function isOwnRequest(request: Request): boolean {
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const isOwn = origin !== null && ownOrigins(request.headers.get("host")).includes(origin);
  return isOwn && (site === null || site === "same-origin");
}

/** Who asks a route of the desk, or the refusal. */
export async function admit(request: Request): Promise<Person | Response> {
  if (!isOwnRequest(request)) return refuse(403, desk.refused.origin);
  return (await findPerson()) ?? refuse(401, desk.refused.session);
}

export function refuse(status: number, message: string): Response {
  return Response.json({ kind: "fault", message }, { status, headers: { "cache-control": "no-store" } });
}
