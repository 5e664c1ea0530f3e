import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { roles } from "@/lib/review/accounts";
import { flag, oneOf } from "./columns";

/** The file of accounts, beside the database: the tables better-auth asks for, under the names it gives their columns. */

const moment = (name: string) => integer(name, { mode: "timestamp_ms" });
const stamps = { createdAt: moment("created_at").notNull(), updatedAt: moment("updated_at").notNull() };
const ofUser = () =>
  text("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

export const users = sqliteTable(
  "users",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull().unique(), // the author of decisions: two people never share one
    email: text("email").notNull().unique(),
    emailVerified: flag("email_verified"),
    image: text("image"),
    role: text("role", { enum: roles }).notNull(),
    ...stamps,
  },
  (t) => [
    check("users_role", oneOf(t.role, roles)),
    check("users_name", sql`length(${t.name}) between 1 and 100`),
  ],
);

export const sessions = sqliteTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    token: text("token").notNull().unique(),
    userId: ofUser(),
    expiresAt: moment("expires_at").notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    ...stamps,
  },
  (t) => [index("sessions_user").on(t.userId)],
);

export const accounts = sqliteTable(
  "accounts",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: ofUser(),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: moment("access_token_expires_at"),
    refreshTokenExpiresAt: moment("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"), // a hash
    ...stamps,
  },
  (t) => [index("accounts_user").on(t.userId)],
);

export const verifications = sqliteTable(
  "verifications",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: moment("expires_at").notNull(),
    ...stamps,
  },
  (t) => [index("verifications_identifier").on(t.identifier)],
);

export const rateLimits = sqliteTable("rate_limits", {
  id: text("id").primaryKey(),
  key: text("key").notNull().unique(),
  count: integer("count").notNull(),
  lastRequest: integer("last_request").notNull(),
});

/** Wrong passwords in a row for one address of an account, known or not; gone with the first right one. */
export const signInFailures = sqliteTable("sign_in_failures", {
  email: text("email").primaryKey(),
  failures: integer("failures").notNull(),
  lastAt: integer("last_at").notNull(), // ms
});

export const auditActions = ["sign-in", "wrong-password", "delayed", "refused"] as const;

/** Who signed in and who was refused. Never changed or deleted (triggers). */
export const auditLog = sqliteTable(
  "audit_log",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    at: text("at").notNull(),
    action: text("action", { enum: auditActions }).notNull(),
    email: text("email"),
    address: text("address").notNull(), // of the client; empty when the server could not tell
  },
  (t) => [index("audit_log_email").on(t.email, t.at), check("audit_log_action", oneOf(t.action, auditActions))],
);
