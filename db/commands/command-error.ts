import type { Proposal } from "@/lib/review/review";

/** A command was refused and nothing changed; `message` says why in Chinese, `items` names what stands in the way. */
export class CommandError extends Error {
  override name = "CommandError";
  readonly items: readonly string[];

  constructor(message: string, items: readonly string[] = []) {
    super(message);
    this.items = items;
  }
}

/** Someone decided first: `current` is what stands now, `attempted` what would have replaced it. Neither is lost. */
export class Conflict extends CommandError {
  override name = "Conflict";
  readonly current: Proposal;
  readonly attempted: Proposal["content"] | null;

  constructor(message: string, current: Proposal, attempted: Proposal["content"] | null = null) {
    super(message);
    this.current = current;
    this.attempted = attempted;
  }
}
