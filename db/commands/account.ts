import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { and, eq, or } from "drizzle-orm";
import { z } from "zod";
import { roles } from "@/lib/review/accounts";
import { desk } from "@/lib/text/zh/desk";
import { accounts, sessions, users } from "../schema/auth";
import { getAccounts } from "../accounts";
import type { Accounts } from "../accounts";
import { transactAccounts } from "../transact";
import type { AccountsTransaction } from "../transact";
import { CommandError } from "./command-error";
import { author, check } from "./input";

const say = desk.account;
const email = z.email(say.email).max(200).toLowerCase();
const password = z.string().min(12, say.short).max(128, say.long);
const adding = z.object({ email, name: author, role: z.enum(roles, say.role), password });
const resetting = z.object({ email, password });

type Context = { accounts?: Accounts; now?: Date };

/** Opens an account. Throws CommandError when the address or the name is taken: decisions are signed with the name. */
export async function addAccount(input: z.input<typeof adding>, context: Context = {}): Promise<void> {
  const { password: plain, ...person } = check(adding, input);
  const { accounts: file = getAccounts(), now = new Date() } = context;
  const hash = await hashPassword(plain);
  const stamps = { createdAt: now, updatedAt: now };
  await transactAccounts(file, (tx) => {
    refuseTaken(tx, person);
    const id = randomUUID();
    tx.insert(users)
      .values({ id, ...person, emailVerified: true, ...stamps })
      .run();
    const login = { id: randomUUID(), accountId: id, providerId: "credential", userId: id };
    tx.insert(accounts)
      .values({ ...login, password: hash, ...stamps })
      .run();
  });
}

/** Gives an account a new password and ends its sessions. */
export async function resetPassword(input: z.input<typeof resetting>, context: Context = {}): Promise<void> {
  const { email: address, password: plain } = check(resetting, input);
  const { accounts: file = getAccounts(), now = new Date() } = context;
  const hash = await hashPassword(plain);
  await transactAccounts(file, (tx) => {
    const user = tx.select({ id: users.id }).from(users).where(eq(users.email, address)).get();
    if (user === undefined) throw new CommandError(say.unknown(address));
    const login = and(eq(accounts.userId, user.id), eq(accounts.providerId, "credential"));
    tx.update(accounts).set({ password: hash, updatedAt: now }).where(login).run();
    tx.delete(sessions).where(eq(sessions.userId, user.id)).run();
  });
}

function refuseTaken(tx: AccountsTransaction, { email: address, name }: { email: string; name: string }): void {
  const taken = or(eq(users.email, address), eq(users.name, name));
  const found = tx.select({ email: users.email }).from(users).where(taken).get();
  if (found !== undefined)
    throw new CommandError(found.email === address ? say.taken(address) : say.nameTaken(name));
}
