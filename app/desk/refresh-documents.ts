"use server";

import { revalidatePath } from "next/cache";
import { requirePerson } from "./session";

/** Has the list of documents read again after an import. */
export async function refreshDocuments(): Promise<void> {
  await requirePerson("/desk");
  revalidatePath("/desk");
}
