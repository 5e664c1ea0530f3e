import { CommandError, Conflict } from "@/db/commands/command-error";
import { getChangesSince } from "@/db/queries/changes-since";
import type { DecisionAnswer } from "@/lib/decision";
import { importing } from "@/lib/text/import";
import { admit } from "../guard";
import { asked } from "./input";
import { runDecision } from "./run";

/** One decision of the review desk: what it changed, and what others changed meanwhile. */
export async function POST(request: Request): Promise<Response> {
  const person = await admit(request);
  if (person instanceof Response) return person;
  const read = asked.safeParse(await request.json().catch(() => null));
  if (!read.success) {
    const message = importing.command.input(read.error.issues[0]?.message ?? "");
    return answer({ kind: "fault", message, items: [] }, 400);
  }
  const { document, since, decision } = read.data;
  try {
    const { message, focus } = await runDecision(document, decision, person);
    return answer({ kind: "done", changes: await getChangesSince(document, since), message, focus });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const { message } = error;
    if (!(error instanceof Conflict)) return answer({ kind: "fault", message, items: [...error.items] }, 422);
    const changes = await getChangesSince(document, since);
    return answer({ kind: "conflict", changes, message, current: error.current }, 409);
  }
}

const answer = (body: DecisionAnswer, status = 200) =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });
