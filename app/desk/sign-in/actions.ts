"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { z } from "zod";
import { clientHeader } from "@/db/auth";
import { answerAuth } from "@/db/sign-in/answer";
import { returnPath } from "@/lib/review/accounts";

export type SignInState = { email: string; fault: "wrong" | "limited" | "failed" | null };

const form = z.object({ email: z.string().max(200), password: z.string().max(200), to: z.string().max(500) });

/** Asks the handler rather than the API beneath it: only the handler counts attempts. */
export async function signIn(_state: SignInState, data: FormData): Promise<SignInState> {
  const read = form.safeParse(Object.fromEntries(data));
  if (!read.success) return { email: "", fault: "wrong" };
  const { email, password, to } = read.data;
  const asked = await headers();
  const host = asked.get("host") ?? "localhost";
  const passed = ["user-agent", clientHeader, "host", "cookie"];
  const sent = new Headers();
  for (const name of passed) {
    const value = asked.get(name);
    if (value !== null) sent.set(name, value);
  }
  sent.set("content-type", "application/json");
  sent.set("origin", asked.get("origin") ?? `http://${host}`);
  const response = await answerAuth(
    new Request(`http://${host}/api/auth/sign-in/email`, {
      method: "POST",
      headers: sent,
      body: JSON.stringify({ email, password }),
    }),
  );
  if (!response.ok) return { email, fault: faultOf(response.status) };
  const jar = await cookies();
  for (const [name, cookie] of parseSetCookieHeader(response.headers.getSetCookie().join(", ")))
    jar.set(name, cookie.value, toCookieOptions(cookie));
  redirect(returnPath(to));
}

function faultOf(status: number): SignInState["fault"] {
  if (status === 429) return "limited";
  // An address that is none is refused like a wrong one: nothing tells who has an account.
  return status === 400 || status === 401 ? "wrong" : "failed";
}
