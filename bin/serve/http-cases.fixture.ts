/** What HTTP asks of an origin server: section, request without its Host, and what must come back. */
type Case = {
  says: string;
  rule: string;
  send: string;
  status: number;
  /** Header fields as patterns; null where a field must be absent. */
  fields?: { [name: string]: RegExp | null };
  body?: RegExp;
};

const get = (target: string, ...lines: string[]) =>
  [`GET ${target} HTTP/1.1`, "Host: x.test", ...lines].join("\n");
const of = (method: string, target: string, ...lines: string[]) =>
  [`${method} ${target} HTTP/1.1`, "Host: x.test", ...lines].join("\n");
const br = { "content-encoding": /^br$/ };
const gzip = { "content-encoding": /^gzip$/ };
const plain = { "content-encoding": null };
const jsonProblem = { "content-type": /^application\/problem\+json/ };
const c = (
  rule: string,
  says: string,
  send: string,
  status: number,
  fields: Case["fields"] = {},
  body?: RegExp,
): Case => ({ rule, says, send, status, fields, ...(body === undefined ? {} : { body }) });

export const cases: Case[] = [
  c(
    "9110 §12.5.3",
    "br is ours when all are liked alike",
    get("/", "Accept-Encoding: gzip, deflate, br"),
    200,
    br,
  ),
  c("9110 §12.5.3", "q=0 refuses", get("/", "Accept-Encoding: br;q=0, gzip"), 200, gzip),
  c("9110 §12.5.3", "the higher q wins", get("/", "Accept-Encoding: br;q=0.2, gzip;q=0.8"), 200, gzip),
  c("9110 §12.5.3", "* stands for what is not named", get("/", "Accept-Encoding: *"), 200, br),
  c("9110 §12.5.3", "* with q=0 leaves none", get("/", "Accept-Encoding: identity, *;q=0"), 200, plain),
  c("9110 §12.5.3", "identity may be liked best", get("/", "Accept-Encoding: identity, br;q=0.5"), 200, plain),
  c("9110 §12.5.3", "an empty list is identity", get("/", "Accept-Encoding:"), 200, plain),
  c("9110 §12.5.3", "none said, none used", get("/"), 200, plain),
  c("9110 §12.5.3", "an unknown one is passed over", get("/", "Accept-Encoding: brx, zstd"), 200, plain),
  c("9110 §8.4.1", "names have no case", get("/", "Accept-Encoding: GZIP"), 200, gzip),
  c("9110 §12.5.5", "the choice is said", get("/"), 200, { vary: /accept-encoding/i }),
  c("9110 §13.1.2", "* matches anything", get("/", "If-None-Match: *"), 304, { "content-length": null }),
  c("9110 §13.1.2", "another tag does not match", get("/", 'If-None-Match: "other"'), 200),
  c("9110 §13.1.1", "If-Match needs a strong tag", get("/", 'If-Match: "other"'), 412),
  c("9110 §13.1.1", "If-Match: * holds", get("/", "If-Match: *"), 200),
  c(
    "9110 §13.1.3",
    "a date alone decides nothing here",
    get("/", "If-Modified-Since: Sun, 06 Nov 2044 08:49:37 GMT"),
    200,
  ),
  c("9110 §14.2", "a range may be ignored", get("/", "Range: bytes=0-3"), 200, { "content-range": null }),
  c("9110 §8.8.3", "the tag is weak, for all encodings", get("/"), 200, { etag: /^W\/"[^"]+"$/ }),
  c(
    "9110 §9.3.2",
    "HEAD has the fields of GET and no body",
    of("HEAD", "/"),
    200,
    { "content-length": /^[1-9]/ },
    /^$/,
  ),
  c("9110 §9.3.7", "OPTIONS says what may be asked", of("OPTIONS", "/"), 204, { allow: /GET, HEAD, OPTIONS/ }),
  c("9110 §9.3.7", "OPTIONS * is of the server", of("OPTIONS", "*"), 204, { allow: /GET/ }),
  c("9110 §15.5.6", "405 names what is allowed", of("POST", "/", "Content-Length: 0"), 405, {
    allow: /GET, HEAD/,
  }),
  c("9110 §9.3.8", "TRACE is not offered", of("TRACE", "/"), 405, { allow: /GET/ }),
  c("9110 §9.3.4", "PUT is not offered", of("PUT", "/regions/420000", "Content-Length: 0"), 405, {
    allow: /GET/,
  }),
  c("9110 §9.3.5", "DELETE is not offered", of("DELETE", "/api/v1/map"), 405, jsonProblem),
  c("9110 §9.1", "a method of WebDAV is not offered", of("PROPFIND", "/"), 405),
  c("9110 §9.1", "a method nobody knows is no request", of("BREW", "/"), 400),
  c("9110 §9.3.6", "CONNECT is not offered", of("CONNECT", "x.test:80"), 405),
  c(
    "9110 §9.3.3",
    "a multipart form to a page is refused",
    of(
      "POST",
      "/",
      "Connection: close",
      "Content-Type: multipart/form-data; boundary=x",
      "Content-Length: 5",
      "",
      "--x--",
    ),
    405,
  ),
  c(
    "2046 §5.1.1",
    "a form to the desk that has no boundary in it",
    of(
      "POST",
      "/desk",
      "Connection: close",
      "Content-Type: multipart/form-data; boundary=x",
      "Content-Length: 1",
      "",
      "{",
    ),
    400,
  ),
  c(
    "2046 §5.1.1",
    "a form to the desk that begins as one is read",
    of(
      "POST",
      "/desk",
      "Connection: close",
      "Content-Type: multipart/form-data; boundary=x",
      "Content-Length: 5",
      "",
      "--x--",
    ),
    200,
  ),
  c(
    "6454 §7",
    "a form from another site is refused",
    of("POST", "/desk", "Origin: http://evil.test", "Content-Length: 0"),
    403,
  ),
  c(
    "6454 §7",
    "nobody signs in from another site's page",
    of("POST", "/api/auth/sign-in/email", "Origin: https://evil.test", "Content-Length: 0"),
    403,
  ),
  c(
    "6454 §7",
    "nor by the form, whatever is said of the way there",
    of("POST", "/desk/sign-in", "Origin: http://evil.test", "X-Forwarded-Host: evil.test", "Content-Length: 0"),
    403,
  ),
  c(
    "6454 §7",
    "an opaque origin is another site's",
    of("POST", "/desk", "Origin: null", "Content-Length: 0"),
    403,
  ),
  c("9112 §3.2", "no Host is no request", "GET / HTTP/1.1", 400),
  c("9112 §3.2", "two Hosts are no request", `${get("/")}\nHost: y.test`, 400),
  c("9112 §3.2", "a Host that is none is no request", "GET / HTTP/1.1\nHost: a b<c>", 400),
  c("9112 §3.2.2", "the absolute form is read", get("http://y.test/about"), 200, {}, /http:\/\/y\.test\/share/),
  c("9112 §2.2", "a bare LF in a field is not believed", "GET / HTTP/1.1\nHost: x.test\nX: a\u0000b", 400),
  c(
    "9112 §6.1",
    "two framings are no request",
    of("POST", "/desk", "Content-Length: 3", "Transfer-Encoding: chunked", "", "0", "", ""),
    400,
  ),
  c(
    "9112 §6.3",
    "two lengths are no request",
    of("POST", "/desk", "Content-Length: 3", "Content-Length: 4", "", "abc"),
    400,
  ),
  c(
    "9110 §15.5.12",
    "the desk wants a length",
    of("POST", "/desk", "Transfer-Encoding: chunked", "", "0", "", ""),
    411,
  ),
  c(
    "9112 §9.6",
    "a connection that is closed on a body unread is said to be",
    of("PROPFIND", "/", "Transfer-Encoding: chunked", "", "0", "", ""),
    405,
    { connection: /^close$/ },
  ),
  c(
    "9110 §15.5.14",
    "a body over the limit is refused unread",
    of("POST", "/desk/import", "Content-Length: 99999999999"),
    413,
  ),
  c("9110 §15.5.15", "an address over the limit", get(`/?q=${"a".repeat(9000)}`), 414),
  c("6585 §5", "fields over the limit", get("/", `X-Long: ${"a".repeat(30_000)}`), 431),
  c("3986 §2.1", "a % that is followed by nothing", get("/regions/%"), 400),
  c("3986 §2.1", "a % that is followed by no octet", get("/%zz"), 400),
  c("3629 §3", "octets that are no UTF-8", get("/%ff%fe"), 400),
  c("3986 §7.3", "a NUL in the path", get("/regions/%00"), 400),
  c("3986 §3.3", "an encoded slash is no segment's", get("/regions%2f420000"), 400),
  c("3986 §3.5", "a fragment is not sent", get("/#x"), 400),
  c("3986 §5.2.4", "dots are resolved", get("/regions/../about"), 308, { location: /^\/about$/ }),
  c("3986 §6.2.2.3", "encoded dots are dots", get("/regions/%2e%2e/%2e%2e/about"), 308, {
    location: /^\/about$/,
  }),
  c("3986 §4.2", "two slashes lead nowhere else", get("//evil.test/"), 308, { location: /^\/evil\.test$/ }),
  c("3986 §2", "raw UTF-8 is no address: a browser sends it in percents", get("/search?q=\xe6\xb9\x96"), 400),
  c("3986 §2.5", "UTF-8 in percents is text", get("/search?q=%E6%B9%96"), 200, {}, /q=%E6%B9%96 /),
  c("3629 §3", "raw octets that are no UTF-8", get("/search?q=\xff\xfe"), 400),
  c("3986 §2.1", "a stray % in a query is text", get("/search?q=100%"), 200, {}, /q=100%25/),
  c("9457 §3", "an unknown address of the API is a problem", get("/api/v1/nothing"), 404, jsonProblem),
  c("9457 §3", "a name of Object's is an unknown address", get("/embed/regions/constructor"), 404, jsonProblem),
  c("9110 §15.5.5", "an unknown page is a page", get("/nowhere"), 404, {
    "content-type": /^text\/html/,
    "cache-control": /s-maxage=10$/,
  }),
  c("9110 §15.5.5", "a name of Object's is an unknown region", get("/regions/toString"), 404),
  c("9111 §5.2", "a public answer may be kept for a while", get("/"), 200, {
    "cache-control": /^public, max-age=0, s-maxage=30, stale-while-revalidate=600, stale-if-error=86400$/,
  }),
  c("6265 §5.4", "a foreign cookie says nothing", get("/", "Cookie: x=1"), 200, { "cache-control": /^public/ }),
  c("6265 §5.4", "our own session is answered apart", get("/", "Cookie: zhiyun.session_token=x"), 200, {
    "cache-control": /^private, no-store$/,
  }),
  c("9110 §7.6.1", "an upgrade may be ignored", get("/", "Connection: Upgrade", "Upgrade: websocket"), 200),
  c("9110 §10.1.1", "an expectation nobody knows", get("/", "Expect: tea"), 417),
  c("6596 §3", "a page names its one address", get("/?utm_source=x&layer=recorded"), 200, {
    link: /^<http:\/\/x\.test\/>; rel="canonical"$/,
  }),
];
