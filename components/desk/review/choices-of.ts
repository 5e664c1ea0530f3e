import type { DecisionInput } from "@/lib/review/decisions";
import type { ReviewState } from "@/lib/review/state";
import { desk } from "@/lib/text/zh/desk";

/** What digits mean now: reasons where a record is being dismissed, roles where a numeral is chosen; otherwise nothing. */
export function choicesOf(
  { mode, selection, proposals }: ReviewState,
  decide: (input: DecisionInput) => Promise<void>,
): ((choice: number) => void) | null {
  const { dismissReasons, numeralRoles } = desk.review;
  if (mode === "dismiss" && selection?.kind === "proposal") {
    const chosen = proposals.find(({ id }) => id === selection.id);
    return (choice) => {
      const reason = dismissReasons[choice - 1];
      if (reason !== undefined && chosen !== undefined)
        void decide({ action: "dismiss", proposal: chosen.id, revision: chosen.revision, reason });
    };
  }
  if (mode === "none" && selection?.kind === "numeral")
    return (choice) => {
      const said = numeralRoles[choice - 1];
      if (said !== undefined) void decide({ action: "assign", start: selection.start, ...said });
    };
  return null;
}
