import { once } from "node:events";
import { IncomingMessage } from "node:http";

const isForm = ({ method, headers }: IncomingMessage) =>
  method === "POST" && /^multipart\/form-data\b/i.test(headers["content-type"] ?? "");

/**
 * A request whose body has been looked at, as one that nobody has read from: the framework takes no other. null where the
 * body calls itself a multipart form and does not begin as one (RFC 2046 §5.1.1), to which the framework answers 500.
 */
export async function checkForm(request: IncomingMessage): Promise<IncomingMessage | null> {
  if (!isForm(request)) return request;
  const boundary = /;\s*boundary="?([^";\s]{1,70})/i.exec(request.headers["content-type"] ?? "")?.[1];
  if (boundary === undefined || Number(request.headers["content-length"] ?? 0) === 0) return null;
  if (request.readableLength === 0) await once(request, "readable");
  const head: unknown = request.read();
  const opening = Buffer.from(`--${boundary}`);
  if (!(head instanceof Buffer)) return null;
  if (!head.subarray(0, opening.length).equals(opening.subarray(0, head.length))) return null;
  return passOn(request, head);
}

function passOn(request: IncomingMessage, head: Buffer): IncomingMessage {
  const copy = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(copy, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  // oxlint-disable-next-line no-underscore-dangle -- the name a stream is fed under
  copy._read = () => void request.resume();
  copy.push(head);
  request.on("data", (chunk) => {
    if (!copy.push(chunk)) request.pause();
  });
  request.on("end", () => {
    copy.complete = true;
    copy.push(null);
  });
  request.on("close", () => {
    if (!request.complete) copy.destroy();
  });
  request.pause();
  return copy;
}
