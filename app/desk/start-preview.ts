"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { CommandError } from "@/db/commands/command-error";
import { canPreview, makePreview } from "@/db/preview";
import { findDocumentState } from "@/db/queries/documents";
import { sourceHref } from "@/lib/address/hrefs";
import { desk } from "@/lib/text/zh/desk";
import { requirePerson } from "./session";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const hour = 3600; // seconds

/** Makes a preview and goes to where its records stand; the answer, if there is one, is why not. */
export async function startPreview(_state: { message: string }, data: FormData): Promise<{ message: string }> {
  const document = sha256.safeParse(data.get("document")).data ?? "";
  const person = await requirePerson(`/desk/preview/${document}`);
  if (!canPreview()) return { message: desk.previews.unavailable };
  const found = await findDocumentState(document);
  try {
    const name = await makePreview(document, person.name);
    const isSecure = process.env["SITE_URL"]?.startsWith("https://") ?? false;
    const options = { httpOnly: true, sameSite: "lax", secure: isSecure, path: "/", maxAge: hour } as const;
    (await cookies()).set("preview", name, options);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { message: desk.previews.failed(error.message) };
  }
  redirect(sourceHref(found?.source ?? ""));
}
