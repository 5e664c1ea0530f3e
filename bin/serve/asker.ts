import type { IncomingMessage } from "node:http";
import { serving } from "@/lib/text/zh/serving";
import type { Settings } from "./settings";

type Asked = Pick<IncomingMessage, "headers"> & { socket: Pick<IncomingMessage["socket"], "remoteAddress"> };

/**
 * Who asks: attempts to sign in and waiting renders are counted by it, so that what a client writes there is never believed.
 * A proxy that the operator did not tell of makes all readers one; `warn` hears of it once.
 */
export function createAskers(
  { isBehindProxy }: Pick<Settings, "isBehindProxy">,
  warn: (sentence: string) => void = console.error,
) {
  let hasWarned = false;
  return ({ headers, socket }: Asked): string => {
    const said = headers["x-forwarded-for"];
    if (said !== undefined && !isBehindProxy && !hasWarned) {
      hasWarned = true;
      warn(serving.untrustedProxy);
    }
    const forwarded = isBehindProxy ? [said].flat().join(",").split(",").at(-1)?.trim() : undefined;
    return forwarded || (socket.remoteAddress ?? "");
  };
}
