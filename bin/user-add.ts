import { parseArgs } from "node:util";
import { toRole } from "@/lib/review/accounts";
import { desk } from "@/lib/text/zh/desk";
import { openAccounts } from "@/db/accounts";
import { databasePath, openDatabase } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import { addAccount, resetPassword } from "@/db/commands/account";
import { CommandError } from "@/db/commands/command-error";
import { migrateDatabase } from "@/db/migrate";
import { readPassword } from "./read-password";

/** `npm run user:add -- --email … --name … --role …`, or `--email … --reset` for a new password. */
const say = desk.account;

function readArguments() {
  try {
    return parseArgs({
      options: {
        email: { type: "string" },
        name: { type: "string" },
        role: { type: "string" },
        reset: { type: "boolean" },
      },
    }).values;
  } catch {
    throw new CommandError(say.usage);
  }
}

async function main(): Promise<void> {
  const { email, name, role: word, reset = false } = readArguments();
  if (email === undefined || (!reset && name === undefined)) throw new CommandError(say.usage);
  const role = toRole(word ?? "");
  if (!reset && role === undefined) throw new CommandError(say.role);
  const path = databasePath();
  const database = openDatabase(path, { create: true });
  migrateDatabase(database, path);
  database.$client.close();
  const accounts = openAccounts(path, { create: true });
  const password = await readPassword();
  if (reset) await resetPassword({ email, password }, { accounts });
  else if (name !== undefined && role !== undefined)
    await addAccount({ email, name, role, password }, { accounts });
  accounts.$client.close();
  console.log(reset ? say.wasReset(email) : say.added(email));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof CommandError || error instanceof DatabaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
