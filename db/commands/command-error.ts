import type { Obstacle } from "@/lib/review/obstacles";
import type { Proposal } from "@/lib/review/review";

/** A command was refused and nothing changed; `message` says why in Chinese, `obstacles` are what stands in the way. */
export class CommandError extends Error {
  override name = "CommandError";
  readonly obstacles: readonly Obstacle[];

  constructor(message: string, obstacles: readonly Obstacle[] = []) {
    super(message);
    this.obstacles = obstacles;
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
