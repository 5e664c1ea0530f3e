"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { CommandError } from "@/db/commands/command-error";
import { undoDecision } from "@/db/commands/decision";
import { restoreDocument, withdrawDocument } from "@/db/commands/document";
import { setSecondPerson } from "@/db/commands/setting";
import { mayPublish, maySettle } from "@/lib/review/accounts";
import { desk } from "@/lib/text/zh/desk";
import { requirePerson } from "./session";

export type ChangeState = { message: string };

const form = z.object({
  document: z.string().regex(/^[0-9a-f]{64}$/),
  action: z.enum(["withdraw", "restore", "undo"]),
  revision: z.coerce.number().int().optional(),
  reason: z.string().max(1000).default(""),
});

/** Takes a document back, restores it, or undoes one decision on it; the answer is a sentence. */
export async function changeDocument(_state: ChangeState, data: FormData): Promise<ChangeState> {
  const read = form.safeParse(Object.fromEntries(data));
  if (!read.success) return { message: desk.history.bad };
  const { document, action, revision, reason } = read.data;
  const person = await requirePerson(`/desk/history/${document}`);
  const { name: author } = person;
  if (action !== "undo" && !mayPublish(person)) return { message: desk.refused.role };
  try {
    if (action === "undo") await undoDecision({ document, author, ...(revision && { revision }) });
    else await (action === "withdraw" ? withdrawDocument : restoreDocument)({ document, author, reason });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { message: `${error.message}。` };
  }
  revalidatePath("/desk/history", "layout");
  return { message: desk.history.done[action] };
}

export async function changeSetting(_state: ChangeState, data: FormData): Promise<ChangeState> {
  const person = await requirePerson("/desk/settings");
  if (!maySettle(person)) return { message: desk.refused.settle };
  await setSecondPerson(data.get("second") !== null, person.name);
  revalidatePath("/desk/settings");
  return { message: desk.settings.saved };
}
