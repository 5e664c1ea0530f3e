import { createHash } from "node:crypto";
import { ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";

/**
 * Keeps whole answers (pages and API) in memory, compressed, for as long as the data stands. Rendering is the dear part of
 * a page, and every public page is a function of its address and the data: so the key is the address, and `version`, which
 * any writer in any process moves, says when to forget. Whoever carries a cookie is never served from here.
 */

const maxBytes = 64 * 1024 * 1024;
const pack = promisify(brotliCompress);
const quality = (level) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: level } });
// A tenth of a second of packing is worth a seventh of the bytes; a longer page is packed tightly once it is asked for again.
const dearFrom = 128 * 1024;
const encoders = {
  br: (body) => pack(body, quality(body.length < dearFrom ? 11 : 6)),
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
};
const compressible =
  /^(text\/|image\/svg|application\/(json|problem\+json|atom\+xml|javascript|manifest\+json))/;

export function createPageCache(render, version) {
  const answers = new LRUCache({
    maxSize: maxBytes,
    sizeCalculation: (answer) => 3 * answer.body.length + 1024,
  });
  const underway = new Map();
  let known = version();

  async function getAnswer(request) {
    const now = version();
    if (now !== known) {
      answers.clear();
      underway.clear();
      known = now;
    }
    const key = `${request.headers.host} ${request.url}`;
    const kept = answers.get(key) ?? underway.get(key);
    if (kept !== undefined) return kept;
    const rendering = recordPage(request, render);
    underway.set(key, rendering);
    try {
      const answer = await rendering;
      // A write during rendering may or may not be in the answer.
      if (answer.status === 200 && version() === now) answers.set(key, answer);
      return answer;
    } finally {
      if (underway.get(key) === rendering) underway.delete(key);
    }
  }

  return async function serve(request, response) {
    if (isPublic(request)) await send(request, response, await getAnswer(request));
    else await render(request, response);
  };
}

function isPublic({ method, url, headers }) {
  const isPage = !/^\/(desk|api\/auth|_next)(\/|\?|$)/.test(url);
  return (
    (method === "GET" || method === "HEAD") &&
    isPage &&
    headers.cookie === undefined &&
    headers.rsc === undefined
  );
}

/**
 * Next answers notFound() with an empty document that only a script fills. A reader without one gets the same 404 as a page:
 * /missing, told which region was asked for.
 */
async function recordPage(request, render) {
  const { url, method } = request;
  request.method = "GET"; // a HEAD has no body to keep; it is answered from the kept page
  const answer = await record(request, render);
  request.method = method;
  if (answer.status !== 404 || !answer.body.includes('id="__next_error__"')) return answer;
  request.method = "GET";
  request.url = `/missing?asked=${/^\/regions\/([^/?&#]*)/.exec(url)?.[1] ?? ""}`;
  const page = await record(request, render);
  Object.assign(request, { url, method });
  return { ...page, status: 404 };
}

/** Lets Next write into a response without a socket and takes down what it wrote. */
function record(request, render) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    const shadow = new ServerResponse(request);
    const take = (chunk, encoding) => {
      if (chunk !== undefined && chunk !== null && typeof chunk !== "function")
        chunks.push(Buffer.from(chunk, encoding));
    };
    shadow.flushHeaders = () => {};
    shadow.write = (chunk, encoding, done) => {
      take(chunk, typeof encoding === "string" ? encoding : undefined);
      (typeof encoding === "function" ? encoding : done)?.();
      return true;
    };
    shadow.end = (chunk, encoding) => {
      take(chunk, typeof encoding === "string" ? encoding : undefined);
      const body = Buffer.concat(chunks);
      const etag = `"${createHash("sha1").update(body).digest("base64url")}"`;
      resolve({ status: shadow.statusCode, headers: shadow.getHeaders(), body, etag, encoded: {} });
      shadow.emit("finish");
      shadow.emit("close");
      return shadow;
    };
    render(request, shadow).catch(reject);
  });
}

async function send(request, response, answer) {
  const headers = { ...answer.headers, etag: answer.etag, vary: "accept-encoding" };
  // Next forbids storing a dynamic page; ours may be kept as long as it is asked after, which also lets Back restore it.
  if (answer.status === 200) headers["cache-control"] = "no-cache";
  delete headers["transfer-encoding"];
  delete headers["link"]; // preloads the style sheets that the head of the document names anyway
  if (answer.status === 200 && request.headers["if-none-match"] === answer.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = chooseEncoding(
    request.headers["accept-encoding"] ?? "",
    String(headers["content-type"] ?? ""),
  );
  let body = answer.body;
  if (encoding !== null) {
    if (encoding in answer.encoded) void densify(answer);
    answer.encoded[encoding] ??= encoders[encoding](answer.body);
    body = await answer.encoded[encoding];
    headers["content-encoding"] = encoding;
  }
  response.removeHeader("connection");
  response.writeHead(answer.status, { ...headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** A long page asked for twice is packed again, beside the readers. */
async function densify(answer) {
  if (answer.isDense || answer.body.length < dearFrom || answer.encoded.br === undefined) return;
  answer.isDense = true;
  const dense = pack(answer.body, quality(11));
  await dense;
  answer.encoded.br = dense;
}

function chooseEncoding(accepted, type) {
  if (!compressible.test(type)) return null;
  return /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
}
