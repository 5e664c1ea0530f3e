import type { OutgoingHttpHeaders } from "node:http";

/** A whole answer as the renderer gave it, and its packed forms as they are asked for. */
export type Answer = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  etag: string;
  encoded: { [name in Encoding]?: Buffer | Promise<Buffer> };
  isDense?: boolean;
};

export type Encoding = "br" | "gzip";
