import { and, eq, gt, isNull } from "drizzle-orm";
import type { Accounts } from "../accounts";
import { auditLog } from "../schema/auth";
import type { auditActions } from "../schema/auth";
import { transactAccounts } from "../transact";

export type Audited = {
  action: (typeof auditActions)[number];
  email: string | null;
  address: string; // of the client; empty when the server could not tell
};

const quiet = 60_000; // ms

/** Writes what happened at `now` into the log. What costs a stranger nothing is written once a minute, or it would fill the disk. */
export function recordSignIn(
  accounts: Accounts,
  { action, email, address }: Audited,
  now: number,
): Promise<void> {
  return transactAccounts(accounts, (tx) => {
    const isCheap = action === "delayed" || action === "refused";
    const same = and(
      eq(auditLog.action, action),
      email === null ? isNull(auditLog.email) : eq(auditLog.email, email),
      eq(auditLog.address, address),
      gt(auditLog.at, new Date(now - quiet).toISOString()),
    );
    if (isCheap && tx.select({ id: auditLog.id }).from(auditLog).where(same).get() !== undefined) return;
    tx.insert(auditLog)
      .values({ at: new Date(now).toISOString(), action, email, address })
      .run();
  });
}
