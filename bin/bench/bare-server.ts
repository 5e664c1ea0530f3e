import { createServer } from "node:http";

/** The fastest an HTTP server of Node's can be: one answer, known beforehand, to whatever is asked. */
process.once("message", (sent) => {
  const { fields, body } = sent as { fields: string[]; body: string }; // bin/bench/bare.ts sends it
  const bytes = Buffer.from(body, "base64");
  const server = createServer((_request, response) => {
    response.removeHeader("connection");
    response.writeHead(200, fields).end(bytes);
  });
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
});
process.once("disconnect", () => process.exit(0));
