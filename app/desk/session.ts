import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { getAuth } from "@/db/auth";
import { toRole } from "@/lib/review/accounts";
import type { Person } from "@/lib/review/accounts";

/** Who is signed in, asked once a request. */
export const findPerson = cache(async (): Promise<Person | null> => {
  const session = await getAuth().api.getSession({ headers: await headers() });
  const role = toRole(session?.user.role ?? "");
  return session === null || role === undefined
    ? null
    : { name: session.user.name, email: session.user.email, role };
});

/** Whoever is signed in; anyone else is sent to sign in and then back to `path`. */
export async function requirePerson(path: string): Promise<Person> {
  return (await findPerson()) ?? redirect(`/desk/sign-in?to=${encodeURIComponent(path)}`);
}
