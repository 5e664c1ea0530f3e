import type { IncomingMessage } from "node:http";

const isBehindProxy = process.env["TRUST_PROXY"] === "1";

/** Who asks: attempts to sign in are counted by it, so that what a client writes there itself is never believed. */
export function addressOf({ headers, socket }: IncomingMessage): string {
  const forwarded = isBehindProxy
    ? [headers["x-forwarded-for"]].flat().join(",").split(",").at(-1)?.trim()
    : undefined;
  return forwarded ?? socket.remoteAddress ?? "";
}
