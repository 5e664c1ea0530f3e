import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { unfilledOrigin } from "@/lib/address/own-origin";
import { isForPrograms } from "../canonical";
import { tagOf } from "../conditions";
import { cacheControl, contentPolicy, dataPolicy, safetyHeaders } from "../headers";
import { onIntent } from "../intent";
import type { Answer, Ready } from "./answer";

export type Reader = { path: string; address: string; origin: string; isPrivate: boolean };

const mostOrigins = 2;
// What the framework says of itself, of caches and of connections is said by this server, or by nobody.
const passed = ["content-type", "content-disposition", "access-control-allow-origin", "location", "allow"];

/** The answer for readers of one origin; made once for each of the last few. */
export function getReady(answer: Answer, reader: Reader): Ready {
  const known = answer.ready.get(reader.origin);
  if (known !== undefined) return known;
  const made = makeReady(answer, reader);
  const [oldest] = answer.ready.keys();
  if (answer.ready.size >= mostOrigins && oldest !== undefined) answer.ready.delete(oldest);
  answer.ready.set(reader.origin, made);
  return made;
}

function makeReady(answer: Answer, { path, address, origin, isPrivate }: Reader): Ready {
  const type = String(answer.headers["content-type"] ?? "");
  const isDocument = type.startsWith("text/html");
  const filled = fill(answer.body, type, origin);
  const { html, scriptHashes } = isDocument ? onIntent(filled.toString()) : { html: null, scriptHashes: [] };
  const body = html === null ? filled : Buffer.from(html);
  const headers: OutgoingHttpHeaders = {};
  for (const name of passed) {
    const value = answer.headers[name];
    if (value !== undefined) headers[name] = typeof value === "string" ? toOwn(value) : value;
  }
  const isPage = isDocument && answer.status === 200 && !isForPrograms(path);
  const etag = tagOf(createHash("sha1").update(body).digest("base64url"));
  return {
    status: answer.status,
    body,
    etag,
    encoded: {},
    headers: {
      ...headers,
      ...safetyHeaders({ path, isSecure: origin.startsWith("https:") }),
      "content-security-policy": isDocument ? contentPolicy(path, scriptHashes) : dataPolicy(path),
      "cache-control": isPrivate ? "private, no-store" : cacheControl(answer.status),
      vary: "Accept-Encoding, Cookie",
      etag,
      ...(isPage ? { link: `<${origin}${address}>; rel="canonical"` } : {}),
    },
  };
}

const isText = /^(text\/|image\/svg|application\/([a-z.+-]*json|atom\+xml|xml))/;

function fill(body: Buffer, type: string, origin: string): Buffer {
  if (!isText.test(type) || !body.includes(unfilledOrigin)) return body;
  return Buffer.from(body.toString().replaceAll(unfilledOrigin, origin));
}

/** A redirection of ours stays on the site whatever it is called. */
const toOwn = (value: string) =>
  value.startsWith(unfilledOrigin) ? value.slice(unfilledOrigin.length) : value;
