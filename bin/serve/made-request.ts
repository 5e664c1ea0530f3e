import { IncomingMessage } from "node:http";
import { Socket } from "node:net";

/** Where a made request says what the site's origin is; for answers that cannot be filled in afterwards. */
export const originHeader = "x-site-origin";
/** And what address a reader sees, for the link to the same view in the other language. */
export const addressHeader = "x-site-address";

/**
 * The request the renderer gets in place of a stranger's: method, address and origin, and nothing that anyone sent. Whatever
 * header the framework knows, today's or tomorrow's, cannot reach a page that others read.
 */
export function makeRequest(address: string, origin: string, shown = address): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = "GET";
  request.url = address;
  request.httpVersion = "1.1";
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.headers = { host: new URL(origin).host, [originHeader]: origin, [addressHeader]: shown };
  request.rawHeaders = Object.entries(request.headers).flatMap(([name, value]) => [name, String(value)]);
  request.push(null);
  return request;
}
