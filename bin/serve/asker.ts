import type { IncomingMessage } from "node:http";
import type { Settings } from "./settings";

/** Who asks: attempts to sign in and waiting renders are counted by it, so that what a client writes there is never believed. */
export function askerOf(
  { headers, socket }: Pick<IncomingMessage, "headers" | "socket">,
  { isBehindProxy }: Pick<Settings, "isBehindProxy">,
): string {
  const forwarded = isBehindProxy
    ? [headers["x-forwarded-for"]].flat().join(",").split(",").at(-1)?.trim()
    : undefined;
  return forwarded || (socket.remoteAddress ?? "");
}
