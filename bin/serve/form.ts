import { once } from "node:events";
import type { IncomingMessage } from "node:http";

/**
 * Whether a body that calls itself a multipart form begins as one (RFC 2046 §5.1.1); the framework answers 500 to one that
 * does not. What was looked at is put back for whoever reads it.
 */
export async function isFormBroken(request: IncomingMessage): Promise<boolean> {
  const [type = "", ...parameters] = (request.headers["content-type"] ?? "").split(";");
  if (request.method !== "POST" || type.trim().toLowerCase() !== "multipart/form-data") return false;
  const boundary = /^\s*boundary="?([^"\s]{1,70})"?\s*$/i.exec(
    parameters.find((one) => /boundary=/i.test(one)) ?? "",
  )?.[1];
  if (boundary === undefined || Number(request.headers["content-length"] ?? 0) === 0) return true;
  if (request.readableLength === 0) await once(request, "readable");
  const head: unknown = request.read();
  if (!(head instanceof Buffer)) return true;
  request.unshift(head);
  const opening = Buffer.from(`--${boundary}`);
  return !head.subarray(0, opening.length).equals(opening.subarray(0, head.length));
}
