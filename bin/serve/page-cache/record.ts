import { ServerResponse } from "node:http";
import type { IncomingMessage } from "node:http";
import type { Answer } from "./answer";

export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Done = (error?: Error | null) => void;

/** Lets Next write into a response without a socket and takes down what it wrote. */
export function record(request: IncomingMessage, render: Render): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const shadow = new ServerResponse(request);
    const take = (chunk: unknown, encoding: unknown) => {
      if (typeof chunk === "string")
        chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
      else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
    };
    shadow.flushHeaders = () => {};
    shadow.write = (chunk: unknown, encoding?: BufferEncoding | Done, done?: Done) => {
      take(chunk, encoding);
      (typeof encoding === "function" ? encoding : done)?.();
      return true;
    };
    shadow.end = (chunk?: unknown, encoding?: unknown) => {
      take(chunk, encoding);
      const { statusCode: status } = shadow;
      resolve({ status, headers: { ...shadow.getHeaders() }, body: Buffer.concat(chunks), ready: new Map() });
      shadow.emit("finish");
      shadow.emit("close");
      return shadow;
    };
    render(request, shadow).catch(reject);
  });
}
