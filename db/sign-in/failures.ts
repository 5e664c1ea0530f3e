import { and, eq, lt, lte, sql } from "drizzle-orm";
import type { Accounts } from "../accounts";
import { signInFailures } from "../schema/auth";
import { transactAccounts } from "../transact";

/** Guesses are counted by the account they are for, wherever they come from, and each has to wait longer than the last. */

const free = 3; // failures that cost nothing: anyone mistypes
const first = 5; // seconds
const longest = 60; // seconds
const memory = 24 * 60 * 60 * 1000; // ms

/** Seconds to wait after so many failures in a row. */
export const delayAfter = (failures: number): number =>
  failures <= free ? 0 : Math.min(longest, first * 2 ** (failures - free - 1));

/**
 * Counts an attempt as failed until it is known to be right, so that attempts made at once count too. Returns the seconds
 * to wait instead, when the last failures are too recent; `isKnown` waits for nothing.
 */
export function countAttempt(
  accounts: Accounts,
  email: string,
  now: number,
  isKnown: boolean,
): Promise<number> {
  return transactAccounts(accounts, (tx) => {
    tx.delete(signInFailures)
      .where(lt(signInFailures.lastAt, now - memory))
      .run();
    const row = tx.select().from(signInFailures).where(eq(signInFailures.email, email)).get();
    const left = row === undefined ? 0 : row.lastAt + delayAfter(row.failures) * 1000 - now;
    if (left > 0 && !isKnown) return Math.ceil(left / 1000);
    const failures = sql`${signInFailures.failures} + 1`;
    tx.insert(signInFailures)
      .values({ email, failures: 1, lastAt: now })
      .onConflictDoUpdate({ target: signInFailures.email, set: { failures, lastAt: now } })
      .run();
    return 0;
  });
}

/** Takes an attempt back in which the password was not looked at; the failures before it stand. */
export async function takeBackAttempt(accounts: Accounts, email: string): Promise<void> {
  await transactAccounts(accounts, (tx) => {
    const row = eq(signInFailures.email, email);
    tx.update(signInFailures)
      .set({ failures: sql`${signInFailures.failures} - 1` })
      .where(row)
      .run();
    tx.delete(signInFailures)
      .where(and(row, lte(signInFailures.failures, 0)))
      .run();
  });
}

/** The password was right. */
export async function forgetFailures(accounts: Accounts, email: string): Promise<void> {
  await transactAccounts(accounts, (tx) =>
    tx.delete(signInFailures).where(eq(signInFailures.email, email)).run(),
  );
}
