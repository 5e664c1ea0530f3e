import type { Obstacle } from "./obstacles";
import type { Numeral, NumeralRole, Proposal } from "./review";

/** What an editor asks for and what comes back; the two sides of /desk/decide. */

type Content = Proposal["content"];
export type TextSpan = { start: number; end: number };

export type DecisionInput =
  | { action: "accept"; proposal: string; revision: number }
  | { action: "dismiss"; proposal: string; revision: number; reason: string }
  | { action: "edit"; proposal: string; revision: number; content: Content; reason: string | null }
  | { action: "split"; proposal: string; revision: number; parts: { content: Content; span: TextSpan }[] }
  | { action: "merge"; proposals: string[]; content: Content }
  | { action: "add"; span: TextSpan; content: Content }
  | { action: "assign"; start: number; role: NumeralRole; reason: string | null }
  | { action: "accept-all"; seen: { proposal: string; revision: number }[] }
  | { action: "undo" }
  | { action: "publish" };

/** Everything that changed since the revision the asker had seen, by whomever. */
export type Changes = { revision: number; proposals: Proposal[]; numerals: Numeral[] };

export type DecisionAnswer =
  | { kind: "done"; changes: Changes; message: string; focus: string | null }
  | { kind: "conflict"; changes: Changes; message: string; current: Proposal }
  | { kind: "fault"; message: string; obstacles: Obstacle[] };
