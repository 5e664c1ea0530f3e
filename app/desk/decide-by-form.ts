"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { CommandError } from "@/db/commands/command-error";
import { decision } from "./decide/input";
import { runDecision } from "./decide/run";
import { requirePerson } from "./session";

const form = z.object({
  document: z.string().regex(/^[0-9a-f]{64}$/),
  action: z.enum(["accept", "dismiss", "publish"]),
  proposal: z.string().max(40).optional(),
  revision: z.coerce.number().int().optional(),
  reason: z.string().max(1000).optional(),
});

/** A decision sent as a plain form; the page that comes back says what happened. */
export async function decideByForm(data: FormData): Promise<void> {
  const read = form.safeParse(Object.fromEntries(data));
  if (!read.success) redirect("/desk");
  const { document, ...sent } = read.data;
  const path = `/desk/review/${document}`;
  const person = await requirePerson(path);
  const asked = decision.safeParse(sent);
  if (!asked.success) redirect(`${path}?fault=reason#p-${sent.proposal ?? ""}`);
  const fault = await runDecision(document, asked.data, person).then(
    () => null,
    (error: unknown) => {
      if (!(error instanceof CommandError)) throw error;
      return error.name === "Conflict" ? "conflict" : sent.action;
    },
  );
  redirect(`${path}?${fault === null ? `done=${sent.action}` : `fault=${fault}`}#p-${sent.proposal ?? ""}`);
}
