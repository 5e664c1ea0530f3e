"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { getAuth } from "@/db/auth";
import { knownCookie } from "@/db/sign-in/known-browser";

/** Ends the session in the database and forgets its cookie, and a preview with it. */
export async function signOut(): Promise<void> {
  const asked = await headers();
  await getAuth().api.signOut({ headers: asked });
  const jar = await cookies();
  const ends = (name: string) => (name.includes("zhiyun.") && name !== knownCookie) || name === "preview";
  for (const { name } of jar.getAll()) if (ends(name)) jar.delete(name);
  redirect("/desk/sign-in");
}
