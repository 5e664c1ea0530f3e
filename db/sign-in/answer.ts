import { z } from "zod";
import { getAccounts } from "../accounts";
import type { Accounts } from "../accounts";
import { recordSignIn } from "./audit";
import type { Audited } from "./audit";
import { clientHeader, getAuth } from "../auth";
import type { makeAuth } from "../auth";
import { readSecret } from "../auth-secret";
import { databasePath } from "../client";
import { isKnownBrowser, rememberBrowser } from "./known-browser";
import { countAttempt, forgetFailures, takeBackAttempt } from "./failures";

type Context = {
  accounts?: Accounts;
  database?: string; // the path of the database the accounts lie beside
  auth?: ReturnType<typeof makeAuth>;
  now?: () => number;
};

const signInPath = "/api/auth/sign-in/email";
const body = z.object({ email: z.string().max(200).toLowerCase() });
const actions: Readonly<Record<number, Audited["action"]>> = {
  200: "sign-in",
  401: "wrong-password",
  403: "refused",
  429: "delayed",
};

/** Answers a request to /api/auth: attempts to sign in are counted by account and by address, and what came of them logged. */
export async function answerAuth(request: Request, context: Context = {}): Promise<Response> {
  const { auth = getAuth() } = context;
  const isSignIn = request.method === "POST" && new URL(request.url).pathname === signInPath;
  return isSignIn ? answerSignIn(request, context) : auth.handler(request);
}

async function answerSignIn(request: Request, context: Context): Promise<Response> {
  const { accounts = getAccounts(), database = databasePath(), auth = getAuth(), now = Date.now } = context;
  const read = body.safeParse(await readJson(request));
  if (!read.success) return new Response(null, { status: 400 });
  const { email } = read.data;
  const secret = readSecret(database);
  const isKnown = isKnownBrowser(request.headers.get("cookie"), email, secret);
  const wait = await countAttempt(accounts, email, now(), isKnown);
  const answer =
    wait > 0
      ? new Response(null, { status: 429, headers: { "retry-after": String(wait) } })
      : await auth.handler(request);
  if (answer.status === 200) await forgetFailures(accounts, email);
  else if (wait === 0 && answer.status !== 401) await takeBackAttempt(accounts, email);
  const action = actions[answer.status];
  const address = request.headers.get(clientHeader) ?? "";
  if (action !== undefined) await recordSignIn(accounts, { action, email, address }, now());
  if (answer.status !== 200) return answer;
  const headers = new Headers(answer.headers);
  headers.append("set-cookie", rememberBrowser(email, secret));
  return new Response(answer.body, { status: answer.status, headers });
}

/** The body as JSON, undefined when it is none; the request can still be read. */
async function readJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await request.clone().text());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
