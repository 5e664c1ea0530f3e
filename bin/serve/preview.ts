import { AsyncLocalStorage } from "node:async_hooks";
import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname, join } from "node:path";

type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * A request that carries the cookie of a preview reads the preview's copy of the database instead of the public one. The
 * name in the cookie is 128 random bits in hexadecimal, and nothing else ever becomes part of a path.
 */
const context = new AsyncLocalStorage<{ file: string }>();
// db/client.ts, bundled a second time by Next, finds it under this name.
Object.assign(globalThis, { [Symbol.for("zhiyun.preview")]: context });

const cookie = /(?:^|;\s*)preview=([0-9a-f]{32})(?:;|$)/;
const ownPages = /^\/(desk|api\/auth|_next)(\/|\?|$)/;

export function withPreview(serve: Serve, database: string): Serve {
  return (request, response) => {
    const isOwn = ownPages.test(request.url ?? "/");
    const name = isOwn ? undefined : cookie.exec(request.headers.cookie ?? "")?.[1];
    const file = name && join(dirname(database), "previews", `${name}.sqlite`);
    if (!file || !existsSync(file)) return serve(request, response);
    response.setHeader("cache-control", "no-store");
    return context.run({ file }, () => serve(request, response));
  };
}
