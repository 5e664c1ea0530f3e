import { CommandError, Conflict } from "@/db/commands/command-error";
import { getChangesSince } from "@/db/queries/changes-since";
import type { Changes, DecisionAnswer } from "@/lib/review/decisions";
import { desk } from "@/lib/text/zh/desk";
import { importing } from "@/lib/text/zh/import";
import { admit } from "../guard";
import { asked } from "./input";
import type { Decided } from "./input";
import { runDecision } from "./run";

/** One decision of the review desk: what it changed, and what others changed meanwhile. */
export async function POST(request: Request): Promise<Response> {
  const person = await admit(request);
  if (person instanceof Response) return person;
  const read = asked.safeParse(await request.json().catch(() => null));
  if (!read.success) {
    const message = importing.command.input(read.error.issues[0]?.message ?? "");
    return answer({ kind: "fault", message, obstacles: [] }, 400);
  }
  const { document, since, decision } = read.data;
  try {
    const overtaken = findOvertaken(decision, await getChangesSince(document, since));
    if (overtaken !== null) return answer(overtaken);
    const { message, focus } = await runDecision(document, decision, person);
    return answer({ kind: "done", changes: await getChangesSince(document, since), message, focus });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const { message } = error;
    if (!(error instanceof Conflict))
      return answer({ kind: "fault", message, obstacles: [...error.obstacles] }, 422);
    const changes = await getChangesSince(document, since);
    return answer({ kind: "conflict", changes, message, current: error.current }, 409);
  }
}

/**
 * A numeral that someone has accounted for since, or records to be merged that someone has changed since, are shown first:
 * these decisions name no revision of their own.
 */
function findOvertaken(decision: Decided, changes: Changes): DecisionAnswer | null {
  const isOvertaken =
    decision.action === "assign"
      ? changes.numerals.some(({ start }) => start === decision.start)
      : decision.action === "merge" && changes.proposals.some(({ id }) => decision.proposals.includes(id));
  return isOvertaken ? { kind: "done", changes, message: desk.review.overtaken, focus: null } : null;
}

const answer = (body: DecisionAnswer, status = 200) =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });
