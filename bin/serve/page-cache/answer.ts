import type { OutgoingHttpHeaders } from "node:http";

/** An answer as the renderer gave it, before anybody's origin is written into it. */
export type Answer = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** The version of what is public that it is kept for; none where it is not kept. */
  keptFor?: string;
  /** How readers of one origin get it; the last few are kept with it. */
  ready: Map<string, Ready>;
};

/** An answer as it goes out, and its packed forms as they are asked for. */
export type Ready = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  etag: string;
  encoded: { [name in Encoding]?: Buffer | Promise<Buffer> };
  isDense?: boolean;
};

export type Encoding = "br" | "gzip";
