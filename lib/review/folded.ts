import type { Proposal } from "./review";

/** A figure that no indicator of ours fits: it stands folded at the desk, needs no decision, and is never published as it is. */
export function isFolded(content: Proposal["content"]): boolean {
  return content.kind === "observation" && content.indicator === null;
}
