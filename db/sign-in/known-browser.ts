import { createHmac, timingSafeEqual } from "node:crypto";
import { parseCookies } from "better-auth/cookies";

/** A browser in which an account has signed in before is not held up by strangers' guesses at it. */

export const knownCookie = "zhiyun.known";
const lifetime = 400 * 24 * 60 * 60; // seconds; browsers keep none for longer

const sign = (email: string, secret: string) =>
  createHmac("sha256", secret).update(`known-browser\0${email}`).digest("base64url");

/** Whether the Cookie header holds our word that `email` has signed in with it. */
export function isKnownBrowser(header: string | null, email: string, secret: string): boolean {
  const given = Buffer.from(parseCookies(header ?? "").get(knownCookie) ?? "");
  const expected = Buffer.from(sign(email, secret));
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The Set-Cookie header that says so; it goes to the desk alone. */
export function rememberBrowser(email: string, secret: string): string {
  const isSecure = process.env["SITE_URL"]?.startsWith("https://") ?? false;
  const attributes = `Max-Age=${lifetime}; Path=/desk; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
  return `${knownCookie}=${sign(email, secret)}; ${attributes}`;
}
