import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { checkForm } from "./form";

const server = createServer((request, response) => {
  void checkForm(request).then(async (checked) => {
    if (checked === null) return response.writeHead(400, { connection: "close" }).end();
    const { "content-type": type = "" } = checked.headers;
    // As the framework reads it; a stream that was read from before is refused there.
    const body = Readable.toWeb(checked) as ReadableStream; // the same stream under the browser's type
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    const file = form.get("file");
    return response.end(file instanceof File ? String(file.size) : "none");
  });
}).listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/desk`; // it listens on a port
afterAll(() => server.close());

test.each([0, 1, 100, 70_000, 3_000_000])("a form with a file of %i bytes arrives whole", async (size) => {
  const body = new FormData();
  body.set("file", new File([new Uint8Array(size)], "a.txt"));
  expect(await (await fetch(url, { method: "POST", body })).text()).toBe(String(size));
});

test.each(["{", "x".repeat(100), "--y--"])("%s is no form with the boundary x", async (body) => {
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  expect((await fetch(url, { method: "POST", body, headers })).status).toBe(400);
});
