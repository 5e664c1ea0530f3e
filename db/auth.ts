import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { betterAuth } from "better-auth/minimal";
import { roles } from "@/lib/review/accounts";
import { accounts, rateLimits, sessions, users, verifications } from "./schema/auth";
import { readSecret } from "./auth-secret";
import { getAccounts } from "./accounts";
import type { Accounts } from "./accounts";
import { databasePath } from "./client";
import { ownOrigins } from "./sign-in/own-origins";

/** The header in which bin/serve says who asks; whatever a client writes there is overwritten. */
export const clientHeader = "x-client-address";

export const shortestPassword = 12;
const minute = 60; // seconds

type Rule = { window: number; max: number };

/** Behind a proxy nobody told us of, everyone comes from this machine: then only accounts are counted (sign-in/failures.ts). */
const byAddress = (rule: Rule) => (request: Request) =>
  process.env["TRUST_PROXY"] !== "1" && isLoopback(request.headers.get(clientHeader) ?? "") ? false : rule;

const isLoopback = (address: string) => /^(::ffff:)?127\.|^::1$/.test(address);

/** Sign-in to `database` with the accounts beside it. */
export function makeAuth(accountsFile: Accounts, database: string) {
  const site = process.env["SITE_URL"] ?? "";
  return betterAuth({
    appName: "zhiyun-atlas",
    // Without it the library trusts whatever address it is asked by as well.
    ...(site === "" ? {} : { baseURL: site }),
    secret: readSecret(database),
    telemetry: { enabled: false },
    logger: { level: "error" },
    database: drizzleAdapter(accountsFile, {
      provider: "sqlite",
      schema: {
        user: users,
        session: sessions,
        account: accounts,
        verification: verifications,
        rateLimit: rateLimits,
      },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: 128,
    },
    user: { additionalFields: { role: { type: [...roles], required: true, input: false } } },
    session: { expiresIn: 12 * 60 * minute, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: minute,
      max: 60,
      customRules: {
        "/sign-in/email": byAddress({ window: 5 * minute, max: 8 }),
        "/*": byAddress({ window: minute, max: 60 }),
      },
    },
    trustedOrigins: (request) => ownOrigins(request?.headers.get("host") ?? null),
    advanced: {
      disableOriginCheck: false, // said, because in tests the default is another one
      disableCSRFCheck: false,
      cookiePrefix: "zhiyun",
      useSecureCookies: process.env["SITE_URL"]?.startsWith("https://") ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      ipAddress: { ipAddressHeaders: [clientHeader] },
    },
  });
}

let shared: ReturnType<typeof makeAuth> | undefined;

/** Accounts and sessions of the one database of this process. */
export function getAuth() {
  shared ??= makeAuth(getAccounts(), databasePath());
  return shared;
}
